using System.Runtime.CompilerServices;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Loading.Batches;

/// <summary>
/// Loads a stream of articles: several small ones to a transaction, several transactions side by side. The graph is the
/// same in whatever order they finish; two versions of one article are loaded one after the other, so that the later wins.
/// </summary>
public sealed class BatchLoader(ICypherDatabase database, BatchSize size)
{
    /// <param name="items">Taken as they are needed.</param>
    /// <param name="graphOf">The article of an item; null when there is nothing to load.</param>
    /// <param name="cancel">Ends the run; transactions under way are rolled back.</param>
    /// <returns>One for each item, in their order. A fault of one article leaves the others to be loaded.</returns>
    /// <exception cref="EnvironmentException">The database failed; what was handed out before is in the graph.</exception>
    public async IAsyncEnumerable<LoadedItem<T>> LoadAsync<T>(
        IAsyncEnumerable<T> items, Func<T, ArticleGraph?> graphOf, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await using var sessions = new SessionPool(database);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var run = new BatchRun<T>(size, batch => LoadBatchAsync(sessions, batch, ending.Token));
        try
        {
            await foreach (var item in items.WithCancellation(cancel).ConfigureAwait(false))
            {
                await run.AddAsync(item, graphOf(item)).ConfigureAwait(false);
                while (run.TryTake(out var loaded))
                {
                    yield return loaded;
                }
            }

            while (await run.GoOnAsync().ConfigureAwait(false))
            {
                while (run.TryTake(out var loaded))
                {
                    yield return loaded;
                }
            }
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
            await run.EndAsync().ConfigureAwait(false);
        }
    }

    private static async Task<IReadOnlyList<LoadedItem<T>>> LoadBatchAsync<T>(SessionPool sessions, ArticleBatch<T> batch, CancellationToken cancel)
    {
        var session = await sessions.TakeAsync(cancel).ConfigureAwait(false);
        try
        {
            return await LoadBatchAsync(session, batch, cancel).ConfigureAwait(false);
        }
        finally
        {
            sessions.Return(session);
        }
    }

    private static async Task<IReadOnlyList<LoadedItem<T>>> LoadBatchAsync<T>(ICypherSession session, ArticleBatch<T> batch, CancellationToken cancel)
    {
        var graphs = batch.Items.Select(item => item.Graph).OfType<ArticleGraph>().ToList();
        try
        {
            var outcomes = new Queue<LoadOutcome>(
                graphs.Count == 0 ? [] : await ArticleLoader.LoadAsync(session, graphs, cancel).ConfigureAwait(false));
            return [.. batch.Items.Select(item => new LoadedItem<T>(item.Item, item.Graph is null ? null : outcomes.Dequeue(), null))];
        }
        catch (KnowledgeGraphException fault) when (fault is not EnvironmentException)
        {
            return await LoadOneByOneAsync(session, batch, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>Finds out which article of a batch it is that cannot be loaded.</summary>
    private static async Task<IReadOnlyList<LoadedItem<T>>> LoadOneByOneAsync<T>(
        ICypherSession session, ArticleBatch<T> batch, CancellationToken cancel)
    {
        var loaded = new List<LoadedItem<T>>();
        foreach (var (_, item, graph) in batch.Items)
        {
            try
            {
                LoadOutcome? outcome = graph is null ? null : await ArticleLoader.LoadAsync(session, graph, cancel).ConfigureAwait(false);
                loaded.Add(new LoadedItem<T>(item, outcome, null));
            }
            catch (KnowledgeGraphException fault) when (fault is not EnvironmentException)
            {
                loaded.Add(new LoadedItem<T>(item, null, fault));
            }
        }

        return loaded;
    }
}
