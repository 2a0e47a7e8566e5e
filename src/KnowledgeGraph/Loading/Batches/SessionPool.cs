using System.Collections.Concurrent;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Loading.Batches;

/// <summary>Sessions that are used again and again: as many as run side by side, however long the load.</summary>
internal sealed class SessionPool(ICypherDatabase database) : IAsyncDisposable
{
    private readonly ConcurrentBag<ICypherSession> _free = [];

    /// <returns>A session that nobody else uses until it is returned.</returns>
    public async Task<ICypherSession> TakeAsync(CancellationToken cancel) =>
        _free.TryTake(out var session) ? session : await database.OpenSessionAsync(cancel).ConfigureAwait(false);

    public void Return(ICypherSession session) => _free.Add(session);

    /// <summary>Call it when all have been returned.</summary>
    public async ValueTask DisposeAsync()
    {
        while (_free.TryTake(out var session))
        {
            await session.DisposeAsync().ConfigureAwait(false);
        }
    }
}
