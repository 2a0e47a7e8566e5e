using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Loading;

/// <summary>A statement of <c>cypher/load</c> that upserts rows and returns how many it matched.</summary>
internal sealed record LoadWrite(string Name, CypherStatement Statement, int Rows)
{
    /// <summary>A request stays well below what a server takes, and what it must keep before it writes.</summary>
    private const int LargestRows = 5_000;

    /// <summary>
    /// The writes of articles in the order in which each finds what it links to; those without rows are left out. What
    /// articles share comes once, and in the order of ids, so that loaders that run at once lock alike. Each finds what is
    /// there already, at a price: <see cref="New"/> and <see cref="NewClaims"/> do the same for what is known to be new.
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

    /// <summary>Also locks the entities, and with them the claims of which they are the subject, until the transaction ends.</summary>
    public static IEnumerable<LoadWrite> Entities(IReadOnlyList<ArticleGraph> graphs) =>
        Of("entities", ByKey(graphs.SelectMany(graph => graph.Entities), "id"));

    /// <summary>Articles that the graph has no sentences of, with their sentences and mentions, once their entities are there.</summary>
    public static IEnumerable<LoadWrite> New(IReadOnlyList<ArticleGraph> graphs) => Of("new-articles", NewArticles.Articles(graphs));

    /// <summary>The claims of new articles.</summary>
    /// <param name="graphs">Whose sentences are there.</param>
    /// <param name="known">Claims that the graph has, of which the articles are only more evidence.</param>
    public static IEnumerable<LoadWrite> NewClaims(IReadOnlyList<ArticleGraph> graphs, IReadOnlySet<string> known)
    {
        var rows = NewArticles.Claims(graphs, known).ToList();
        var added = rows.Select(row => (string)row.Fields["id"]!).ToHashSet(StringComparer.Ordinal);
        return [.. Of("new-claims", rows), .. Claims(graphs, id => !added.Contains(id))];
    }

    internal static IEnumerable<IReadOnlyDictionary<string, object?>> ByKey(
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
        var (chunk, count) = (new List<IReadOnlyDictionary<string, object?>>(), 0);
        foreach (var row in rows)
        {
            if (count > 0 && count + row.Count > LargestRows)
            {
                yield return new LoadWrite(name, LoadStatement.Of(name, ("rows", chunk)), count);
                (chunk, count) = ([], 0);
            }

            chunk.Add(row.Fields);
            count += row.Count;
        }

        if (chunk.Count > 0)
        {
            yield return new LoadWrite(name, LoadStatement.Of(name, ("rows", chunk)), count);
        }
    }
}
