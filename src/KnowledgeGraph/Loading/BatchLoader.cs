using System.Runtime.CompilerServices;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Loading;

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
        var running = new Queue<(ArticleBatch<T> Batch, Task<IReadOnlyList<LoadedItem<T>>> Task)>();
        try
        {
            await foreach (var batch in BatchesAsync(items, graphOf, cancel).ConfigureAwait(false))
            {
                while (running.Count >= size.SideBySide || running.Any(other => other.Batch.Overlaps(batch)))
                {
                    foreach (var loaded in await running.Dequeue().Task.ConfigureAwait(false))
                    {
                        yield return loaded;
                    }
                }

                running.Enqueue((batch, Task.Run(() => LoadBatchAsync(sessions, batch, ending.Token), cancel)));
            }

            while (running.TryDequeue(out var last))
            {
                foreach (var loaded in await last.Task.ConfigureAwait(false))
                {
                    yield return loaded;
                }
            }
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
            foreach (var (_, task) in running)
            {
                // Left behind by a fault that is on its way to the caller; theirs would only hide it.
                await ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async IAsyncEnumerable<ArticleBatch<T>> BatchesAsync<T>(
        IAsyncEnumerable<T> items, Func<T, ArticleGraph?> graphOf, [EnumeratorCancellation] CancellationToken cancel)
    {
        var batch = new ArticleBatch<T>(size);
        await foreach (var item in items.WithCancellation(cancel).ConfigureAwait(false))
        {
            var graph = graphOf(item);
            if (batch.IsFull || batch.Has(graph))
            {
                yield return batch;
                batch = new ArticleBatch<T>(size);
            }

            batch.Add(item, graph);
        }

        if (batch.Items.Count > 0)
        {
            yield return batch;
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
        foreach (var (item, graph) in batch.Items)
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
