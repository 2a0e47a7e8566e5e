namespace KnowledgeGraph.Graph;

/// <summary>A conversation with a database. Not thread-safe; open one for each task.</summary>
public interface ICypherSession : ICypherRunner, IAsyncDisposable
{
    /// <summary>
    /// Runs the work in one transaction: commits when it returns, rolls back when it throws.
    /// The work may be run again after a transient fault, so it must not keep state of its own.
    /// </summary>
    Task<T> InTransactionAsync<T>(Func<ICypherRunner, CancellationToken, Task<T>> work, CancellationToken cancel = default);
}
