using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading.Rows;

namespace KnowledgeGraph.Loading;

/// <summary>A statement of <c>cypher/load</c> that upserts rows and returns how many it matched.</summary>
/// <param name="Name">The statement's file, without its ending.</param>
/// <param name="Items">Its rows.</param>
internal sealed record LoadWrite(string Name, IReadOnlyList<NestedRow> Items)
{
    /// <summary>A request stays well below what a server takes, and what it must keep before it writes.</summary>
    public const int LargestRows = 5_000;

    public CypherStatement Statement =>
        Kinds is null ? LoadStatement.Of(Name, ("rows", Fields)) : LoadStatement.Of(Name, ("kinds", Kinds), ("rows", Fields));

    /// <summary>What rows name by its place; null where they name nothing.</summary>
    public IReadOnlyList<object?>? Kinds { get; init; }

    /// <summary>What the statement must say it matched.</summary>
    public int Rows => Items.Sum(row => row.Count);

    /// <summary>
    /// The writes of articles in the order in which each finds what it links to; those without rows are left out. What
    /// articles share comes once, and in the order of ids, so that loaders that run at once lock alike. Each finds what is
    /// there already, at a price: <see cref="New"/> and <see cref="NewClaims"/> do the same for what is new.
    /// </summary>
    public static IEnumerable<LoadWrite> Of(IReadOnlyList<ArticleGraph> graphs) =>
    [
        .. Of("articles", ByKey(graphs.Select(graph => graph.ArticleRow()), "id")),
        .. Entities(graphs),
        .. Of("sentences", graphs.SelectMany(graph => graph.Sentences)),
        .. Of("mentions", graphs.SelectMany(graph => graph.Mentions)),
        .. Claims(graphs, _ => true),
        .. Of("facts", ByKey(graphs.SelectMany(graph => graph.Facts), "id")),
    ];

    public static IEnumerable<LoadWrite> Entities(IReadOnlyList<ArticleGraph> graphs) =>
        Of("entities", ByKey(graphs.SelectMany(graph => graph.Entities), "id"));

    /// <summary>Articles that the graph has no sentences of, with their sentences and mentions, once their entities are there.</summary>
    public static IEnumerable<LoadWrite> New(IReadOnlyList<ArticleGraph> graphs) => Of("new-articles", NewArticles.Of(graphs));

    /// <summary>The claims of new articles, once their sentences are there. Only those that the graph does not have are written.</summary>
    public static IEnumerable<LoadWrite> NewClaims(IReadOnlyList<ArticleGraph> graphs)
    {
        var (claims, kinds) = (new NewClaims(graphs), new ClaimKinds());
        var rows = ByKey(graphs.SelectMany(graph => graph.Claims), "id").Select(claim => claims.RowOf(claim, kinds)).ToList();
        return Of("new-claims", rows).Select(write => write with { Kinds = kinds.All });
    }

    /// <summary>Claims that the graph has, of which the articles are only more evidence.</summary>
    public static IEnumerable<LoadWrite> KnownClaims(IReadOnlyList<ArticleGraph> graphs, IReadOnlySet<string> known) =>
        Claims(graphs, known.Contains);

    private List<object> Fields => [.. Items.Select(row => row.Fields)];

    private static IEnumerable<IReadOnlyDictionary<string, object?>> ByKey(
        IEnumerable<IReadOnlyDictionary<string, object?>> rows, string key) =>
        rows.DistinctBy(row => (string)row[key]!, StringComparer.Ordinal).OrderBy(row => (string)row[key]!, StringComparer.Ordinal);

    private static IEnumerable<LoadWrite> Claims(IReadOnlyList<ArticleGraph> graphs, Func<string, bool> wanted) =>
    [
        .. Of("claims", ByKey(graphs.SelectMany(graph => graph.Claims), "id").Where(row => wanted((string)row["id"]!))),
        .. Of("claim-objects", ByKey(graphs.SelectMany(graph => graph.ClaimObjects), "id").Where(row => wanted((string)row["id"]!))),
        .. Of("evidence", graphs.SelectMany(graph => graph.Evidence).Where(row => wanted((string)row["claim"]!))),
    ];

    private static IEnumerable<LoadWrite> Of(string name, IEnumerable<IReadOnlyDictionary<string, object?>> rows) =>
        Of(name, rows.Select(row => new NestedRow(row, 1)));

    private static IEnumerable<LoadWrite> Of(string name, IEnumerable<NestedRow> rows)
    {
        var (chunk, count) = (new List<NestedRow>(), 0);
        foreach (var row in rows)
        {
            if (count > 0 && count + row.Count > LargestRows)
            {
                yield return new LoadWrite(name, chunk);
                (chunk, count) = ([], 0);
            }

            chunk.Add(row);
            count += row.Count;
        }

        if (chunk.Count > 0)
        {
            yield return new LoadWrite(name, chunk);
        }
    }
}
