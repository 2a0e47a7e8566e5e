using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace KnowledgeGraph.Loading;

/// <summary>
/// Articles of which the graph has no sentences, as rows for <c>new-articles</c> and <c>new-claims</c>: what hangs together
/// is nested, and what an element does not have is left out, because a server reads requests slowly.
/// </summary>
internal static class NewArticles
{
    /// <returns>A row for each article, in the order of ids.</returns>
    public static IEnumerable<NestedRow> Articles(IReadOnlyList<ArticleGraph> graphs) =>
        graphs.OrderBy(graph => graph.Article.Id, StringComparer.Ordinal).Select(ArticleRow);

    /// <returns>A row for each claim of the articles that the graph does not have, in the order of ids.</returns>
    public static IEnumerable<NestedRow> Claims(IReadOnlyList<ArticleGraph> graphs, IReadOnlySet<string> known)
    {
        var objects = graphs.SelectMany(graph => graph.ClaimObjects).ToLookup(Id, StringComparer.Ordinal);
        var facts = graphs.SelectMany(graph => graph.Facts).ToLookup(Id, StringComparer.Ordinal);
        var evidence = graphs.SelectMany(graph => graph.Evidence).ToLookup(row => (string)row["claim"]!, StringComparer.Ordinal);
        return LoadWrite.ByKey(graphs.SelectMany(graph => graph.Claims), "id")
            .Where(row => !known.Contains(Id(row)))
            .Select(row => ClaimRow(row, objects[Id(row)].FirstOrDefault(), facts[Id(row)].FirstOrDefault(), evidence[Id(row)]));
    }

    private static NestedRow ArticleRow(ArticleGraph graph)
    {
        var all = Distinct(graph.Mentions, "sentence", "entity", "start", "end");
        var mentions = all.ToLookup(row => (string)row["sentence"]!, MentionRow, StringComparer.Ordinal);
        var sentences = Distinct(graph.Sentences, "id")
            .Select(row => row.Given("article", "props").And(Props(row)).And(GraphRow.Of(("mentions", mentions[Id(row)].ToList()))))
            .ToList();
        return new NestedRow(graph.ArticleRow().And(GraphRow.Of(("sentences", sentences))), sentences.Count + all.Count);
    }

    private static Row MentionRow(Row row) => Equals(row["text"], row["name"]) ? row.Given("sentence", "text") : row.Given("sentence");

    private static NestedRow ClaimRow(Row claim, Row? @object, Row? fact, IEnumerable<Row> evidence)
    {
        var cited = Distinct(evidence, "sentence", "start", "end", "extractor").Select(row => row.Given("claim", "props").And(Props(row))).ToList();
        var row = claim.Given("props").And(GraphRow.Of(
            ("props", Props(claim)),
            ("objects", @object is null ? [] : (object?[])[@object["object"]]),
            ("facts", fact is null ? [] : (object?[])[fact["type"]]),
            ("about", fact is null ? GraphRow.Of() : Props(fact)),
            ("evidence", cited)));
        return new NestedRow(row, 1 + (@object is null ? 0 : 1) + cited.Count);
    }

    private static string Id(Row row) => (string)row["id"]!;

    private static Row Props(Row row) => ((Row)row["props"]!).Given();

    /// <summary>The last of those that agree in these fields, as if one had been written over the other.</summary>
    private static List<Row> Distinct(IEnumerable<Row> rows, params string[] key)
    {
        var distinct = new OrderedDictionary<string, Row>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            distinct[string.Join('\u001f', key.Select(field => row[field]))] = row;
        }

        return [.. distinct.Values];
    }
}
