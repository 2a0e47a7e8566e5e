namespace KnowledgeGraph.Loading.Batches;

/// <summary>Items that are loaded in one transaction; those without an article ride along.</summary>
internal sealed class ArticleBatch<T>(BatchSize size)
{
    private readonly List<ScheduledItem<T>> _items = [];
    private readonly HashSet<string> _articles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);
    private long _rows;
    private long _characters;

    public IReadOnlyList<ScheduledItem<T>> Items => _items;

    /// <param name="share">Of what it may hold; above 0, up to 1.</param>
    public bool IsFilled(double share) => _rows >= size.Rows * share || _characters >= size.Characters * share;

    /// <summary>Ids of what its transaction makes, or may make, and keeps from others until it ends.</summary>
    public IReadOnlySet<string> Made => _made;

    public bool Has(ArticleGraph article) => _articles.Contains(article.Article.Id);

    /// <param name="item">The next one.</param>
    /// <param name="made">What its article makes.</param>
    public void Add(ScheduledItem<T> item, IEnumerable<string> made)
    {
        _items.Add(item);
        if (item.Graph is { } graph)
        {
            _articles.Add(graph.Article.Id);
            _made.UnionWith(made);
            _rows += graph.RowCount;
            _characters += graph.Article.Text.Length;
        }
    }
}
