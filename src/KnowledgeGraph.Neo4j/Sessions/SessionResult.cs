using System.Runtime.CompilerServices;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j.Sessions;

/// <summary>An answer outside a transaction of the caller's; its bookmarks become the session's once all has been read.</summary>
internal sealed class SessionResult(Neo4jResult result, Action<IReadOnlyList<string>> remember) : ICypherResult
{
    public IReadOnlyList<string> Columns => result.Columns;

    public IAsyncEnumerable<IReadOnlyList<object?>> Rows => ReadAsync();

    public async Task<CypherCounters> CountersAsync(CancellationToken cancel = default)
    {
        var counters = await result.CountersAsync(cancel).ConfigureAwait(false);
        remember(result.Bookmarks);
        return counters;
    }

    public async ValueTask DisposeAsync()
    {
        await result.DisposeAsync().ConfigureAwait(false);
        remember(result.Bookmarks);
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync([EnumeratorCancellation] CancellationToken cancel = default)
    {
        await foreach (var row in result.Rows.WithCancellation(cancel).ConfigureAwait(false))
        {
            yield return row;
        }

        remember(result.Bookmarks);
    }
}
