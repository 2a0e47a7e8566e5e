namespace KnowledgeGraph.Cypher.Storage;

/// <summary>The changes of a transaction, newest last.</summary>
internal sealed class UndoLog(GraphState state)
{
    private readonly List<UndoEntry> _entries = [];

    public int Count => _entries.Count;

    public void Add(UndoEntry entry) => _entries.Add(entry);

    /// <summary>Takes the newest changes back until a number of them is left.</summary>
    public void RollbackTo(int count)
    {
        while (_entries.Count > count)
        {
            var entry = _entries[^1];
            _entries.RemoveAt(_entries.Count - 1);
            TakeBack(entry);
        }
    }

    private void TakeBack(UndoEntry entry)
    {
        switch (entry.Kind)
        {
            case UndoKind.NodeCreated:
                state.PutNode(entry.Number, null, []);
                state.NextNode = entry.Number;
                break;
            case UndoKind.NodeChanged:
                state.PutNode(entry.Number, (LabelSet)entry.Before!, entry.Properties!);
                break;
            case UndoKind.RelationshipCreated:
                state.RemoveRelationship(entry.Number);
                state.NextRelationship = entry.Number;
                break;
            case UndoKind.RelationshipDeleted:
                state.AddRelationship(
                    entry.Number,
                    state.Topology.Type(entry.Number),
                    state.Topology.Start(entry.Number),
                    state.Topology.End(entry.Number),
                    entry.Properties!);
                break;
            case UndoKind.RelationshipChanged:
                state.PutRelationshipProperties(entry.Number, entry.Properties!);
                break;
            default:
                TakeBackSchema(entry);
                break;
        }
    }

    private void TakeBackSchema(UndoEntry entry)
    {
        switch (entry.Kind)
        {
            case UndoKind.LabelNamed:
                state.Labels.Truncate(entry.Number);
                state.LabelSets.Truncate(entry.Number);
                break;
            case UndoKind.TypeNamed:
                state.Types.Truncate(entry.Number);
                break;
            case UndoKind.KeyNamed:
                state.Keys.Truncate(entry.Number);
                break;
            case UndoKind.IndexCreated:
                state.Indexes.Remove((PropertyIndex)entry.Before!);
                break;
            default:
                state.Indexes.Add((PropertyIndex)entry.Before!);
                break;
        }
    }
}
