using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading.Rows;

namespace KnowledgeGraph.Loading;

/// <summary>A statement of <c>cypher/load</c> that upserts rows and returns how many it matched.</summary>
/// <param name="Name">The statement's file, without its ending.</param>
/// <param name="Rows">Maps.</param>
internal sealed record LoadWrite(string Name, IReadOnlyList<IReadOnlyDictionary<string, object?>> Rows)
{
    /// <summary>A request stays well below what a server takes, and what it must keep before it writes.</summary>
    public const int LargestRows = 5_000;

    public CypherStatement Statement => LoadStatement.Of(Name, ("rows", Rows));

    /// <summary>
    /// The writes of articles in the order in which each finds what it links to; those without rows are left out. What
    /// articles share comes once, and in the order of ids, so that loaders that run at once lock alike. Each finds what is
    /// there already, at a price: <see cref="NewArticles"/> does the same for what is new.
    /// </summary>
    public static IEnumerable<LoadWrite> Of(IReadOnlyList<ArticleGraph> graphs) =>
    [
        .. Of("articles", graphs.Select(graph => graph.ArticleRow()).FirstById()),
        .. Of("entities", graphs.SelectMany(graph => graph.Entities).FirstById()),
        .. Of("sentences", graphs.SelectMany(graph => graph.Sentences)),
        .. Of("mentions", graphs.SelectMany(graph => graph.Mentions)),
        .. Of("claims", graphs.SelectMany(graph => graph.Claims).FirstById()),
        .. Of("claim-objects", graphs.SelectMany(graph => graph.ClaimObjects).FirstById()),
        .. Of("evidence", graphs.SelectMany(graph => graph.Evidence)),
        .. Of("facts", graphs.SelectMany(graph => graph.Facts).FirstById()),
    ];

    /// <summary>What the articles add to claims that the graph has: only more evidence.</summary>
    public static IEnumerable<LoadWrite> KnownClaims(IReadOnlyList<ArticleGraph> graphs, IReadOnlySet<string> known) =>
        Of("evidence", graphs.SelectMany(graph => graph.Evidence).Where(row => known.Contains((string)row["claim"]!)));

    private static IEnumerable<LoadWrite> Of(string name, IEnumerable<IReadOnlyDictionary<string, object?>> rows) =>
        rows.Chunk(LargestRows).Select(chunk => new LoadWrite(name, chunk));
}
