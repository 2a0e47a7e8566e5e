namespace KnowledgeGraph.Loading.Batches;

/// <summary>
/// Deals items out to transactions that run side by side. An article that would make an entity or a claim which another
/// transaction is making would have to wait until that one ends: it is put off to a later batch, and others go first. Two
/// versions of one article are never under way together, and go in the order in which they came.
/// </summary>
internal sealed class BatchSchedule<T>(BatchSize size)
{
    /// <summary>The common entities are among the first: to remember them is enough, and memory does not grow with the corpus.</summary>
    private const int MostRemembered = 200_000;

    /// <summary>What is worth a transaction with nothing under way: less would not be there sooner, since each costs something of its own.</summary>
    private const double LeastShares = 2;

    private readonly List<ArticleBatch<T>> _underWay = [];
    private readonly HashSet<string> _remembered = new(StringComparer.Ordinal);
    private List<ScheduledItem<T>> _putOff = [];
    private ArticleBatch<T> _open = new(size);
    private int _count;

    /// <summary>Whether the next batch is worth a transaction.</summary>
    public bool IsReady => _open.IsFilled(Share);

    /// <summary>Whether so much is put off that no more should come before a batch under way has ended.</summary>
    public bool IsHeldUp => _putOff.Sum(item => item.Graph!.RowCount) >= size.Rows;

    /// <summary>
    /// Of a whole batch: the less is under way, the less. The first are small, since others wait for the common entities that
    /// they make, the last ones share what is left, and a server has work while articles come slowly.
    /// </summary>
    private double Share => Math.Min(1, (_underWay.Count + LeastShares) / size.SideBySide);

    public void Add(T item, ArticleGraph? graph) => Place(new ScheduledItem<T>(_count++, item, graph), _putOff);

    /// <summary>The next batch, which is under way from now on; it has no items when all must wait for one that is.</summary>
    public ArticleBatch<T> Start()
    {
        var batch = _open;
        if (batch.Items.Count > 0)
        {
            _underWay.Add(batch);
            _open = new ArticleBatch<T>(size);
            PlaceAgain();
        }

        return batch;
    }

    /// <param name="batch">One under way that has ended; what waited for it may take its place in the next.</param>
    public void End(ArticleBatch<T> batch)
    {
        _underWay.Remove(batch);
        Remember(batch);
        PlaceAgain();
    }

    private void PlaceAgain()
    {
        var (waiting, still) = (_putOff, new List<ScheduledItem<T>>());
        foreach (var item in waiting)
        {
            Place(item, still);
        }

        _putOff = still;
    }

    private void Place(ScheduledItem<T> item, List<ScheduledItem<T>> putOff)
    {
        if (item.Graph is not { } graph)
        {
            _open.Add(item, []);
            return;
        }

        var made = Made(graph);
        if (IsReady || _open.Has(graph) || putOff.Any(other => IsSame(other.Graph!, graph)) || IsBeingMade(made))
        {
            putOff.Add(item);
        }
        else
        {
            _open.Add(item, made);
        }
    }

    /// <summary>The article, its claims, and those of its entities that may not be in the graph yet.</summary>
    private List<string> Made(ArticleGraph graph) =>
    [
        graph.Article.Id,
        .. graph.ClaimIds.OfType<string>(),
        .. graph.EntityIds.OfType<string>().Where(id => !_remembered.Contains(id)),
    ];

    private void Remember(ArticleBatch<T> batch)
    {
        foreach (var id in batch.Items.SelectMany(item => item.Graph?.EntityIds.OfType<string>() ?? []))
        {
            if (_remembered.Count == MostRemembered)
            {
                return;
            }

            _remembered.Add(id);
        }
    }

    private bool IsBeingMade(List<string> ids) => size.SideBySide > 1 && _underWay.Any(batch => ids.Any(batch.Made.Contains));

    private static bool IsSame(ArticleGraph one, ArticleGraph other) =>
        string.Equals(one.Article.Id, other.Article.Id, StringComparison.Ordinal);
}
