using KnowledgeGraph.Documents;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace KnowledgeGraph.Loading.Rows;

/// <summary>Articles of which the graph has no sentences, as rows for <c>new-articles</c>.</summary>
internal static class NewArticles
{
    private static readonly string NameType = GraphText.Of(MentionType.Name);

    /// <returns>A row for each article, in the order of ids.</returns>
    public static IEnumerable<NestedRow> Of(IReadOnlyList<ArticleGraph> graphs) =>
        graphs.OrderBy(graph => graph.Article.Id, StringComparer.Ordinal).Select(ArticleRow);

    private static NestedRow ArticleRow(ArticleGraph graph)
    {
        var all = graph.Mentions.LastOfEach("sentence", "entity", "start", "end");
        var mentions = all.ToLookup(row => (string)row["sentence"]!, StringComparer.Ordinal);
        var sentences = graph.Sentences.LastOfEach("id").Select(row => SentenceRow((Row)row["props"]!, mentions[(string)row["id"]!])).ToList();
        return new NestedRow(graph.ArticleRow().And(GraphRow.Of(("sentences", sentences))), sentences.Count + all.Count);
    }

    private static IReadOnlyList<object?> SentenceRow(Row props, IEnumerable<Row> mentions)
    {
        var text = new QuotedText((string)props["text"]!, (long)props["start"]!);
        return [props["index"], props["start"], props["end"], props["text"], mentions.Select(mention => MentionRow(mention, text)).ToList()];
    }

    private static IReadOnlyList<object?> MentionRow(Row mention, QuotedText sentence) => GraphRow.Shortened(
        mention["entity"],
        mention["start"],
        mention["end"],
        Equals(mention["name"], mention["text"]) ? null : mention["name"],
        sentence.Unless((string)mention["text"]!, (long)mention["start"]!, (long)mention["end"]!),
        Equals(mention["type"], NameType) ? null : mention["type"]);
}
