using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Loading;

/// <summary>A statement of <c>cypher/load</c> that upserts rows and returns how many it matched.</summary>
internal sealed record LoadWrite(string Name, CypherStatement Statement, int Rows)
{
    /// <summary>A request stays well below what a server takes, and what it must keep before it writes.</summary>
    private const int LargestRows = 5_000;

    /// <summary>
    /// The writes of articles in the order in which each finds what it links to; those without rows are left out. What
    /// articles share comes once, and in the order of ids, so that loaders that run at once lock alike.
    /// </summary>
    public static IEnumerable<LoadWrite> Of(IReadOnlyList<ArticleGraph> graphs)
    {
        (string Name, IEnumerable<IReadOnlyDictionary<string, object?>> Rows)[] writes =
        [
            ("articles", ByKey(graphs.Select(graph => graph.ArticleRow()), "id")),
            ("entities", ByKey(graphs.SelectMany(graph => graph.Entities), "id")),
            ("sentences", graphs.SelectMany(graph => graph.Sentences)),
            ("mentions", graphs.SelectMany(graph => graph.Mentions)),
            ("claims", ByKey(graphs.SelectMany(graph => graph.Claims), "id")),
            ("claim-objects", ByKey(graphs.SelectMany(graph => graph.ClaimObjects), "id")),
            ("evidence", graphs.SelectMany(graph => graph.Evidence)),
            ("facts", ByKey(graphs.SelectMany(graph => graph.Facts), "id")),
        ];
        return
            from write in writes
            from rows in write.Rows.Chunk(LargestRows)
            select new LoadWrite(write.Name, LoadStatement.Of(write.Name, ("rows", rows)), rows.Length);
    }

    private static IEnumerable<IReadOnlyDictionary<string, object?>> ByKey(
        IEnumerable<IReadOnlyDictionary<string, object?>> rows, string key) =>
        rows.DistinctBy(row => (string)row[key]!, StringComparer.Ordinal).OrderBy(row => (string)row[key]!, StringComparer.Ordinal);
}
