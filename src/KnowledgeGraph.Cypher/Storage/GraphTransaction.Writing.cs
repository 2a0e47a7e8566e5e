using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <content>Writing.</content>
internal sealed partial class GraphTransaction
{
    public long CreateNode(IReadOnlyList<string> labels, CypherMap properties)
    {
        RequireWritable();
        var stored = Storable(properties);
        NameLabels(labels);
        var set = _state.LabelSetOf(labels);
        var node = _state.NextNode;
        RequireUnique(EntityType.Node, node, set.Names, stored);
        _state.NextNode++;
        _state.PutNode(node, set, stored);
        _undo.Add(new UndoEntry(UndoKind.NodeCreated, node));
        _changes.Nodes.Add(node);
        return node;
    }

    public long CreateRelationship(string type, long start, long end, CypherMap properties)
    {
        RequireWritable();
        RequireNode(start);
        RequireNode(end);
        var stored = Storable(properties);
        var token = Name(_state.Types, type, UndoKind.TypeNamed);
        var relationship = _state.NextRelationship;
        RequireUnique(EntityType.Relationship, relationship, [type], stored);
        _state.NextRelationship++;
        _state.AddRelationship(relationship, token, (int)start, (int)end, stored);
        _undo.Add(new UndoEntry(UndoKind.RelationshipCreated, relationship));
        _changes.Relationships.Add(relationship);
        return relationship;
    }

    public void DeleteNode(long node)
    {
        RequireWritable();
        if (_state.LabelsOf(node) is null)
        {
            return;
        }

        ChangeNode((int)node, null, []);
        _deletedNodes.Add((int)node);
    }

    public void DeleteRelationship(long relationship)
    {
        RequireWritable();
        if (!_state.Relationships.Contains(relationship))
        {
            return;
        }

        var id = (int)relationship;
        _undo.Add(new UndoEntry(UndoKind.RelationshipDeleted, id, null, _state.RelationshipProperties.Get(id)));
        _state.RemoveRelationship(id);
        _changes.Relationships.Add(id);
    }

    public long? FindDanglingNode()
    {
        foreach (var node in _deletedNodes.Order())
        {
            if (!NodeExists(node) && Degree(node, Direction.Both) > 0)
            {
                return node;
            }
        }

        _deletedNodes.Clear();
        return null;
    }

    public bool SetNodeProperty(long node, string key, CypherValue value)
    {
        var labels = RequireNode(node);
        var before = PackedNode(node);
        var after = With(before, key, value);
        if (ReferenceEquals(before, after))
        {
            return false;
        }

        RequireUnique(EntityType.Node, node, labels.Names, after);
        ChangeNode((int)node, labels, after);
        return true;
    }

    public void SetNodeProperties(long node, CypherMap properties)
    {
        RequireWritable();
        var labels = RequireNode(node);
        var after = Storable(properties);
        RequireUnique(EntityType.Node, node, labels.Names, after);
        ChangeNode((int)node, labels, after);
    }

    public bool SetRelationshipProperty(long relationship, string key, CypherValue value)
    {
        var before = PackedRelationship(relationship);
        var after = With(before, key, value);
        if (ReferenceEquals(before, after))
        {
            return false;
        }

        ChangeRelationship((int)relationship, after);
        return true;
    }

    public void SetRelationshipProperties(long relationship, CypherMap properties)
    {
        RequireWritable();
        ChangeRelationship(RequireRelationship(relationship), Storable(properties));
    }

    public bool AddLabel(long node, string label)
    {
        RequireWritable();
        var labels = RequireNode(node);
        var after = _state.LabelSets.With(labels, Name(_state.Labels, label, UndoKind.LabelNamed));
        return ChangeLabels(node, labels, after);
    }

    public bool RemoveLabel(long node, string label)
    {
        RequireWritable();
        var labels = RequireNode(node);
        var token = _state.Labels.Find(label);
        return token >= 0 && labels.Has(token) && ChangeLabels(node, labels, _state.LabelSets.Without(labels, token));
    }

    private bool ChangeLabels(long node, LabelSet before, LabelSet after)
    {
        if (ReferenceEquals(before, after))
        {
            return false;
        }

        var properties = _state.NodeProperties.Get((int)node);
        RequireUnique(EntityType.Node, node, after.Names, properties);
        ChangeNode((int)node, after, properties);
        return true;
    }

    private void ChangeNode(int node, LabelSet? labels, byte[] properties)
    {
        _undo.Add(new UndoEntry(UndoKind.NodeChanged, node, _state.LabelsOf(node), _state.NodeProperties.Get(node)));
        _state.PutNode(node, labels, properties);
        _changes.Nodes.Add(node);
    }

    private void ChangeRelationship(int relationship, byte[] after)
    {
        RequireUnique(EntityType.Relationship, relationship, [GetRelationshipType(relationship)], after);
        _undo.Add(new UndoEntry(
            UndoKind.RelationshipChanged, relationship, null, _state.RelationshipProperties.Get(relationship)));
        _state.PutRelationshipProperties(relationship, after);
        _changes.Relationships.Add(relationship);
    }

    /// <summary>The same array where nothing changes.</summary>
    private byte[] With(byte[] before, string key, CypherValue value)
    {
        RequireWritable();
        StorableValues.Require(key, value);
        return PackedProperties.With(before, Name(_state.Keys, key, UndoKind.KeyNamed), value, _writer);
    }

    /// <summary>Without nulls, the keys known to the file.</summary>
    private byte[] Storable(CypherMap properties)
    {
        for (var i = 0; i < properties.Count; i++)
        {
            StorableValues.Require(properties.KeySpan[i], properties.ValueSpan[i]);
            if (!properties.ValueSpan[i].IsNull)
            {
                Name(_state.Keys, properties.KeySpan[i], UndoKind.KeyNamed);
            }
        }

        return PackedProperties.Pack(properties, _state.Keys, _writer);
    }

    private void NameLabels(IReadOnlyList<string> labels)
    {
        for (var i = 0; i < labels.Count; i++)
        {
            Name(_state.Labels, labels[i], UndoKind.LabelNamed);
        }
    }

    private int Name(TokenTable table, string name, UndoKind undo)
    {
        var count = table.Count;
        var token = table.Intern(name);
        if (token == count)
        {
            _undo.Add(new UndoEntry(undo, count));
        }

        return token;
    }

    private void RequireUnique(EntityType entity, long id, IReadOnlyList<string> tokens, byte[] properties)
    {
        if (_state.Indexes.Any && _state.Indexes.FindConflict(entity, id, tokens, properties) is { } conflict)
        {
            throw NotUnique(conflict.Definition, _state.Indexes.KeyOf(conflict.Definition, properties));
        }
    }

    private static CypherException NotUnique(IndexDefinition index, CypherValue key)
    {
        var what = index.Entity == EntityType.Node ? $"a node with label '{index.Token}'" : $"a relationship of type '{index.Token}'";
        return RuntimeErrors.Constraint(
            "UniquenessViolated",
            $"{what} and {string.Join(", ", index.Properties)} = {key} exists already (constraint '{index.Name}')");
    }
}
