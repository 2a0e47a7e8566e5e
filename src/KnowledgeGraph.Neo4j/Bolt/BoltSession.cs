using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Faults;
using KnowledgeGraph.Neo4j.Sessions;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>A conversation through the driver, which chains its bookmarks; retries, tags and faults are those of HTTP.</summary>
internal sealed class BoltSession(Func<IAsyncSession> open, Neo4jOptions options) : ICypherSession
{
    private readonly IAsyncSession _session = open();
    private readonly TransientRetry _retry = new(options);
    private readonly ServerFaults _faults = new(options);

    public StatementTag Tag { get; } = new(async statement =>
    {
        await using var session = open();
        var answer = await session.RunAsync(statement.Text, BoltValues.Parameters(statement.Parameters)).ConfigureAwait(false);
        await answer.ConsumeAsync().ConfigureAwait(false);
    });

    public Task<ICypherResult> RunAsync(CypherStatement statement, CancellationToken cancel = default) =>
        _retry.StatementAsync(statement, token => BoltResult.RunAsync(this, _session, statement, token), cancel);

    public Task<T> InTransactionAsync<T>(Func<ICypherRunner, CancellationToken, Task<T>> work, CancellationToken cancel = default) =>
        _retry.TransactionAsync(token => WaitAsync(_session.ExecuteWriteAsync(runner => work(new Runner(this, runner), token)), 0, default), cancel);

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    /// <summary>Waits for the driver, which takes no token: what is given up is stopped on the server.</summary>
    public async Task<T> WaitAsync<T>(Task<T> call, int linesAdded, CancellationToken cancel)
    {
        try
        {
            return await call.WaitAsync(cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!call.IsCompleted)
        {
            await Tag.StopAsync(call).ConfigureAwait(false);
            throw;
        }
        catch (Exception fault) when (fault is Neo4jException or IOException)
        {
            throw _faults.Of((fault as Neo4jException)?.Code, fault, linesAdded);
        }
    }

    private sealed class Runner(BoltSession session, IAsyncQueryRunner runner) : ICypherRunner
    {
        public Task<ICypherResult> RunAsync(CypherStatement statement, CancellationToken cancel = default) =>
            BoltResult.RunAsync(session, runner, statement, cancel);
    }
}
