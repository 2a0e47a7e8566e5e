namespace KnowledgeGraph.Cypher.Storage;

/// <summary>
/// The graph in memory. Labels, topology and scans are all here; properties and index entries are read from the file
/// when first asked for. Every change keeps scans and indexes in step; undoing is making the opposite change.
/// </summary>
internal sealed class GraphState
{
    private readonly IndexCatalogue _indexes;
    private readonly List<IdBitmap> _nodesByLabel = [];
    private readonly List<IdBitmap> _relationshipsByType = [];
    private LabelSet?[] _labels = [];

    public GraphState(GraphFile? file)
    {
        LabelSets = new LabelSets(Labels);
        NodeProperties = new PropertyCache(file, EntityType.Node);
        RelationshipProperties = new PropertyCache(file, EntityType.Relationship);
        _indexes = new IndexCatalogue(Keys);
    }

    public TokenTable Labels { get; } = new();

    public TokenTable Types { get; } = new();

    public TokenTable Keys { get; } = new();

    public LabelSets LabelSets { get; }

    public Topology Topology { get; } = new();

    public IdBitmap Nodes { get; } = new();

    public IdBitmap Relationships { get; } = new();

    public PropertyCache NodeProperties { get; }

    public PropertyCache RelationshipProperties { get; }

    public IndexCatalogue Indexes => _indexes;

    /// <summary>The number of the next node; numbers of deleted nodes are not used again.</summary>
    public int NextNode { get; set; }

    public int NextRelationship { get; set; }

    /// <summary>Null where there is no such node (any more).</summary>
    public LabelSet? LabelsOf(long node) => node >= 0 && node < _labels.Length ? _labels[node] : null;

    public IdBitmap NodesWithLabel(int label) => Bitmap(_nodesByLabel, label);

    public IdBitmap RelationshipsOfType(int type) => Bitmap(_relationshipsByType, type);

    public LabelSet LabelSetOf(IEnumerable<string> names) =>
        names.Aggregate(LabelSets.Empty, (set, name) => LabelSets.With(set, Labels.Intern(name)));

    /// <summary>Makes a node have these labels and properties, creating it; without labels, deletes it.</summary>
    public void PutNode(int node, LabelSet? labels, byte[] properties)
    {
        var before = LabelsOf(node);
        if (_indexes.Any)
        {
            _indexes.Move(EntityType.Node, node, NamesOf(before), before is null ? [] : NodeProperties.Get(node), NamesOf(labels), properties);
        }

        if (!ReferenceEquals(before, labels))
        {
            PutLabels(node, before, labels);
        }

        NodeProperties.Set(node, properties);
    }

    /// <summary>Sets labels without touching indexes or properties: for reading the file.</summary>
    public void LoadNode(int node, LabelSet labels) => PutLabels(node, null, labels);

    /// <summary>Sets type and ends without touching indexes or properties: for reading the file.</summary>
    public void LoadRelationship(int relationship, int type, int start, int end)
    {
        Topology.Add(relationship, type, start, end);
        Relationships.Add(relationship);
        RelationshipsOfType(type).Add(relationship);
    }

    public void AddRelationship(int relationship, int type, int start, int end, byte[] properties)
    {
        LoadRelationship(relationship, type, start, end);
        RelationshipProperties.Set(relationship, properties);
        MoveIndexed(relationship, [], properties, false, true);
    }

    public void RemoveRelationship(int relationship)
    {
        MoveIndexed(relationship, RelationshipProperties.Get(relationship), [], true, false);
        Topology.Remove(relationship);
        Relationships.Remove(relationship);
        RelationshipsOfType(Topology.Type(relationship)).Remove(relationship);
    }

    public void PutRelationshipProperties(int relationship, byte[] properties)
    {
        MoveIndexed(relationship, RelationshipProperties.Get(relationship), properties, true, true);
        RelationshipProperties.Set(relationship, properties);
    }

    private static IReadOnlyList<string> NamesOf(LabelSet? labels) => labels?.Names ?? [];

    private static IdBitmap Bitmap(List<IdBitmap> bitmaps, int token)
    {
        while (bitmaps.Count <= token)
        {
            bitmaps.Add(new IdBitmap());
        }

        return bitmaps[token];
    }

    private void MoveIndexed(int relationship, byte[] before, byte[] after, bool existed, bool exists)
    {
        if (_indexes.Any)
        {
            string[] type = [Types[Topology.Type(relationship)]];
            _indexes.Move(EntityType.Relationship, relationship, existed ? type : [], before, exists ? type : [], after);
        }
    }

    private void PutLabels(int node, LabelSet? before, LabelSet? after)
    {
        if (node >= _labels.Length)
        {
            Array.Resize(ref _labels, Math.Max(node + 1, Math.Max(16, _labels.Length * 2)));
        }

        foreach (var token in before?.Tokens ?? [])
        {
            NodesWithLabel(token).Remove(node);
        }

        foreach (var token in after?.Tokens ?? [])
        {
            NodesWithLabel(token).Add(node);
        }

        _labels[node] = after;
        if (after is null)
        {
            Nodes.Remove(node);
        }
        else
        {
            Nodes.Add(node);
        }
    }
}
