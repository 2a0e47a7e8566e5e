using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Loading.Batches;

/// <summary>Keeps several batches under way and hands out what became of the items, in the order in which they came.</summary>
/// <param name="size">How many batches at once.</param>
/// <param name="load">Loads one.</param>
internal sealed class BatchRun<T>(BatchSize size, Func<ArticleBatch<T>, Task<IReadOnlyList<LoadedItem<T>>>> load)
{
    /// <summary>Transactions that keep a database busy; more of them are worth their cost only where they are well filled.</summary>
    private const int Busy = 2;

    private readonly BatchSchedule<T> _schedule = new(size);
    private readonly Dictionary<Task<IReadOnlyList<LoadedItem<T>>>, ArticleBatch<T>> _underWay = [];
    private readonly Dictionary<int, LoadedItem<T>> _loaded = [];
    private int _handedOut;

    /// <summary>Takes an item in, and waits until there is room for another.</summary>
    public async Task AddAsync(T item, ArticleGraph? graph)
    {
        _schedule.Add(item, graph);
        while (_schedule.IsReady || _schedule.IsHeldUp)
        {
            if (_underWay.Count == 0 || (_schedule.IsReady && _underWay.Count < size.SideBySide))
            {
                Start();
            }
            else
            {
                await EndOneAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Once all items are in: goes on until a batch has ended.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> GoOnAsync()
    {
        while (_underWay.Count < (_schedule.IsReady ? size.SideBySide : Math.Min(Busy, size.SideBySide)) && Start())
        {
        }

        if (_underWay.Count == 0)
        {
            return false;
        }

        await EndOneAsync().ConfigureAwait(false);
        return true;
    }

    /// <summary>The next item in order, if it has been loaded.</summary>
    public bool TryTake([NotNullWhen(true)] out LoadedItem<T>? loaded)
    {
        if (!_loaded.Remove(_handedOut, out loaded))
        {
            return false;
        }

        _handedOut++;
        return true;
    }

    /// <summary>Waits for what is under way, whatever becomes of it.</summary>
    public async Task EndAsync()
    {
        // Left behind by a fault that is on its way to the caller; theirs would only hide it.
        await ((Task)Task.WhenAll(_underWay.Keys)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private bool Start()
    {
        var batch = _schedule.Start();
        if (batch.Items.Count > 0)
        {
            _underWay.Add(Task.Run(() => load(batch)), batch);
        }

        return batch.Items.Count > 0;
    }

    private async Task EndOneAsync()
    {
        var ended = await Task.WhenAny(_underWay.Keys).ConfigureAwait(false);
        _underWay.Remove(ended, out var batch);
        var items = await ended.ConfigureAwait(false);
        foreach (var (item, loaded) in batch!.Items.Zip(items))
        {
            _loaded.Add(item.Number, loaded);
        }

        _schedule.End(batch);
    }
}
