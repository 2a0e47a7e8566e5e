using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <content>Reading.</content>
internal sealed partial class GraphTransaction
{
    public long NodeCount => _state.Nodes.Count;

    public long RelationshipCount => _state.Relationships.Count;

    public IReadOnlyList<string> LabelsInUse => [.. _state.Labels.Names.Where(label => CountNodes(label) > 0)];

    public IReadOnlyList<string> RelationshipTypesInUse => [.. _state.Types.Names.Where(type => CountRelationships(type) > 0)];

    public IReadOnlyList<string> PropertyKeys => [.. _state.Keys.Names];

    public IReadOnlyList<IndexDefinition> Indexes => _state.Indexes.Definitions;

    public IReadOnlyList<string> GetLabels(long node) => RequireNode(node).Names;

    public CypherMap GetNodeProperties(long node) => PackedProperties.Unpack(PackedNode(node), _state.Keys);

    public CypherValue GetNodeProperty(long node, string key) => PackedProperties.Get(PackedNode(node), _state.Keys.Find(key));

    public string GetRelationshipType(long relationship) => _state.Types[_state.Topology.Type((int)relationship)];

    public long GetStartNode(long relationship) => _state.Topology.Start((int)relationship);

    public long GetEndNode(long relationship) => _state.Topology.End((int)relationship);

    public CypherMap GetRelationshipProperties(long relationship) =>
        PackedProperties.Unpack(PackedRelationship(relationship), _state.Keys);

    public CypherValue GetRelationshipProperty(long relationship, string key) =>
        PackedProperties.Get(PackedRelationship(relationship), _state.Keys.Find(key));

    public bool NodeExists(long node) => _state.Nodes.Contains(node);

    public bool RelationshipExists(long relationship) => _state.Relationships.Contains(relationship);

    public long CountNodes(string label) => _state.Labels.Find(label) is >= 0 and var token ? _state.NodesWithLabel(token).Count : 0;

    public long CountRelationships(string type) =>
        _state.Types.Find(type) is >= 0 and var token ? _state.RelationshipsOfType(token).Count : 0;

    public IEnumerable<long> AllNodes() => _state.Nodes.Ids();

    public IEnumerable<long> NodesWithLabel(string label) =>
        _state.Labels.Find(label) is >= 0 and var token ? _state.NodesWithLabel(token).Ids() : [];

    public IEnumerable<long> AllRelationships() => _state.Relationships.Ids();

    public IEnumerable<long> RelationshipsOfType(string type) =>
        _state.Types.Find(type) is >= 0 and var token ? _state.RelationshipsOfType(token).Ids() : [];

    public bool HasLabel(long node, string label)
    {
        RequireNode(node);
        return _state.Labels.Find(label) is >= 0 and var token && _state.NodesWithLabel(token).Contains(node);
    }

    public int FindType(string type) => _state.Types.Find(type);

    public Adjacency Expand(long node, Direction direction, int[]? types = null) =>
        new(_state.Topology, (int)node, direction, types);

    public int Degree(long node, Direction direction) => direction switch
    {
        Direction.Outgoing => _state.Topology.OutDegree((int)node),
        Direction.Incoming => _state.Topology.InDegree((int)node),
        _ => _state.Topology.OutDegree((int)node) + _state.Topology.InDegree((int)node),
    };

    public IReadOnlyList<long> Seek(IndexDefinition index, CypherValue key) => _state.Indexes.Find(index)?.Seek(key) ?? [];

    private byte[] PackedNode(long node)
    {
        RequireNode(node);
        return _state.NodeProperties.Get((int)node);
    }

    private byte[] PackedRelationship(long relationship) =>
        _state.RelationshipProperties.Get(RequireRelationship(relationship));
}
