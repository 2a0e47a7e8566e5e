namespace KnowledgeGraph.Loading;

/// <summary>Items that are loaded in one transaction, in the order given; those without an article ride along.</summary>
internal sealed class ArticleBatch<T>(BatchSize size)
{
    private readonly List<(T Item, ArticleGraph? Graph)> _items = [];
    private readonly HashSet<string> _articles = new(StringComparer.Ordinal);
    private long _rows;
    private long _characters;

    public IReadOnlyList<(T Item, ArticleGraph? Graph)> Items => _items;

    public bool IsFull => _rows >= size.Rows || _characters >= size.Characters;

    public bool Has(ArticleGraph? graph) => graph is not null && _articles.Contains(graph.Article.Id);

    public bool Overlaps(ArticleBatch<T> other) => _articles.Overlaps(other._articles);

    public void Add(T item, ArticleGraph? graph)
    {
        _items.Add((item, graph));
        if (graph is not null)
        {
            _articles.Add(graph.Article.Id);
            _rows += graph.RowCount;
            _characters += graph.Article.Text.Length;
        }
    }
}
