using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Http;

namespace KnowledgeGraph.Neo4j.Sessions;

/// <summary>A conversation in which each transaction sees the ones before it, on whichever member of a cluster it lands.</summary>
internal sealed class Neo4jSession(QueryApi api, TransientRetry retry) : ICypherSession
{
    private readonly StatementTag _tag = new(statement => DiscardAsync(api, statement));
    private IReadOnlyList<string> _bookmarks = [];

    public async Task<ICypherResult> RunAsync(CypherStatement statement, CancellationToken cancel = default)
    {
        var pinned = PinnedStatement.Of(statement, _tag);
        return await retry.StatementAsync(statement, token => SendAsync(pinned, token), cancel).ConfigureAwait(false);
    }

    public Task<T> InTransactionAsync<T>(Func<ICypherRunner, CancellationToken, Task<T>> work, CancellationToken cancel = default) =>
        retry.TransactionAsync(token => AttemptAsync(work, token), cancel);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static async Task DiscardAsync(QueryApi api, CypherStatement statement)
    {
        var body = QueryBody.Of(statement.Text, statement.Parameters, []);
        using var response = await api.SendAsync(HttpMethod.Post, "", body, null, 0, CancellationToken.None).ConfigureAwait(false);
        await response.Content.CopyToAsync(Stream.Null).ConfigureAwait(false);
    }

    private async Task<SessionResult> SendAsync(PinnedStatement pinned, CancellationToken cancel)
    {
        var body = QueryBody.Of(pinned.Text, pinned.Parameters, _bookmarks);
        try
        {
            var response = await api.SendAsync(HttpMethod.Post, "", body, null, pinned.LinesAdded, cancel).ConfigureAwait(false);
            var result = await Neo4jResult.OpenAsync(api, response, pinned.LinesAdded, () => _tag.StopAsync(), cancel).ConfigureAwait(false);
            return new SessionResult(result, Remember);
        }
        catch (OperationCanceledException)
        {
            await _tag.StopAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task<T> AttemptAsync<T>(Func<ICypherRunner, CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        var transaction = await Neo4jTransaction.BeginAsync(api, _tag, _bookmarks, cancel).ConfigureAwait(false);
        try
        {
            var answer = await work(transaction, cancel).ConfigureAwait(false);
            Remember(await transaction.CommitAsync(cancel).ConfigureAwait(false));
            return answer;
        }
        catch (OperationCanceledException)
        {
            // The server does not take a rollback while a statement runs.
            await _tag.StopAsync().ConfigureAwait(false);
            await transaction.RollBackAsync().ConfigureAwait(false);
            throw;
        }
        catch
        {
            await transaction.RollBackAsync().ConfigureAwait(false);
            throw;
        }
    }

    private void Remember(IReadOnlyList<string> bookmarks)
    {
        if (bookmarks.Count > 0)
        {
            _bookmarks = bookmarks;
        }
    }
}
