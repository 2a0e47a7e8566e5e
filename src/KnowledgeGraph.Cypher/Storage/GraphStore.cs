namespace KnowledgeGraph.Cypher.Storage;

/// <summary>
/// A property graph in a file or in memory. Transactions of one process run one after the other, readers included:
/// a reader never sees half of a write, and never waits longer than the writer takes. Other processes may read the
/// file meanwhile; each sees the last commit before its own transaction began.
/// </summary>
internal sealed class GraphStore : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly GraphFile? _file;
    private GraphState _state;
    private long _generation;
    private bool _disposed;

    private GraphStore(GraphFile? file)
    {
        _file = file;
        _state = new GraphState(file);
        _generation = -1;
    }

    /// <summary>Opens a database file, creating it where there is none.</summary>
    /// <param name="path">The file; SQLite keeps two more beside it while it is open.</param>
    /// <param name="busyTimeout">How long to wait for another process; 5 seconds unless said.</param>
    /// <exception cref="CypherException">DatabaseError: locked, foreign, newer, damaged, or not to be opened.</exception>
    public static GraphStore Open(string path, TimeSpan? busyTimeout = null) =>
        new(new GraphFile(path, busyTimeout ?? TimeSpan.FromSeconds(5)));

    public static GraphStore OpenInMemory() => new(null);

    /// <summary>Waits for the transaction before, then begins.</summary>
    /// <exception cref="CypherException">
    /// DatabaseError: another process holds the lock, or this one has left a transaction open.
    /// </exception>
    public IGraphTransaction Begin(AccessMode mode)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (!_gate.Wait(_patience))
        {
            throw DatabaseErrors.Busy();
        }

        try
        {
            BeginInFile(mode);
            return new GraphTransaction(this, _state, _file, mode);
        }
        catch
        {
            _gate.Release();
            throw;
        }
    }

    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            _file?.Dispose();
            _gate.Dispose();
        }
    }

    internal void Save(GraphChanges changes)
    {
        if (_file is not null)
        {
            _generation = _file.Commit(_state, changes);
        }
    }

    /// <summary>Ends a transaction; what it changed in memory has been saved or taken back.</summary>
    internal void End(bool committed)
    {
        if (!_disposed)
        {
            if (!committed)
            {
                _file?.Rollback();
            }

            _gate.Release();
        }
    }

    private void BeginInFile(AccessMode mode)
    {
        if (_file is null)
        {
            return;
        }

        _file.Begin(mode);
        try
        {
            var generation = _file.Generation();
            if (generation != _generation)
            {
                _state = _file.Load();
                _generation = generation;
            }

            _state.NodeProperties.BeginTransaction();
            _state.RelationshipProperties.BeginTransaction();
        }
        catch
        {
            _file.Rollback();
            throw;
        }
    }
}
