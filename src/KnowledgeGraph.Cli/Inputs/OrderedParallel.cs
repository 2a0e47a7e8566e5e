using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>Works on several items at once and hands the results out in the order of the items.</summary>
internal static class OrderedParallel
{
    /// <param name="items">Taken one at a time.</param>
    /// <param name="work">Run on the thread pool, at most <paramref name="degree"/> at once.</param>
    /// <param name="degree">At least 1.</param>
    /// <param name="cancel">Stops the taking of items.</param>
    public static async IAsyncEnumerable<TResult> SelectAsync<TItem, TResult>(
        this IAsyncEnumerable<TItem> items,
        Func<TItem, TResult> work,
        int degree,
        [EnumeratorCancellation] CancellationToken cancel)
    {
        var running = new Queue<Task<TResult>>();
        await foreach (var item in items.WithCancellation(cancel))
        {
            if (running.Count >= degree)
            {
                yield return await running.Dequeue();
            }

            running.Enqueue(Task.Run(() => work(item), cancel));
        }

        while (running.TryDequeue(out var next))
        {
            yield return await next;
        }
    }
}
