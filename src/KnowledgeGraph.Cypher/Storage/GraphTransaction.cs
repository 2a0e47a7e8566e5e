using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>Changes the graph in memory, notes how to take each change back, and saves all at the commit.</summary>
internal sealed partial class GraphTransaction : IGraphTransaction
{
    private readonly GraphStore _store;
    private readonly GraphState _state;
    private readonly GraphFile? _file;
    private readonly UndoLog _undo;
    private readonly GraphChanges _changes = new();
    private readonly HashSet<int> _deletedNodes = [];
    private readonly ByteWriter _writer = new();
    private bool _ended;

    public GraphTransaction(GraphStore store, GraphState state, GraphFile? file, AccessMode mode)
    {
        (_store, _state, _file, Mode) = (store, state, file, mode);
        _undo = new UndoLog(state);
    }

    public AccessMode Mode { get; }

    public int Savepoint() => _undo.Count;

    public void RollbackTo(int savepoint) => _undo.RollbackTo(savepoint);

    public void Commit()
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        if (!_changes.Any)
        {
            Dispose();
            return;
        }

        try
        {
            _store.Save(_changes);
        }
        catch
        {
            Dispose();
            throw;
        }

        ForgetIndexChanges();
        _ended = true;
        _store.End(committed: true);
    }

    public void Dispose()
    {
        if (!_ended)
        {
            _ended = true;
            _undo.RollbackTo(0);
            ForgetIndexChanges();
            _store.End(committed: false);
        }
    }

    private void ForgetIndexChanges()
    {
        foreach (var index in _state.Indexes.All)
        {
            index.ForgetChanges();
        }
    }

    private void RequireWritable()
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        if (Mode == AccessMode.Read)
        {
            throw new InvalidOperationException("The transaction was begun for reading only.");
        }
    }

    private LabelSet RequireNode(long node) => _state.LabelsOf(node) ?? throw RuntimeErrors.Deleted("node");

    private int RequireRelationship(long relationship) =>
        _state.Relationships.Contains(relationship) ? (int)relationship : throw RuntimeErrors.Deleted("relationship");
}
