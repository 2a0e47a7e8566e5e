using KnowledgeGraph.Documents;
using KnowledgeGraph.Graph;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace KnowledgeGraph.Loading.Rows;

/// <summary>Articles of which the graph has no sentences, with all that hangs on them, as parameters of <c>new-articles</c>.</summary>
internal sealed class NewArticles
{
    public const string Name = "new-articles";

    private static readonly string NameType = GraphText.Of(MentionType.Name);

    private readonly Places _articles;
    private readonly Places _entities;
    private readonly ILookup<string, Row> _mentions;
    private readonly Dictionary<string, QuotedText> _texts;
    private readonly List<NestedRow> _sentences;
    private readonly IReadOnlyList<NestedRow> _claims;

    /// <exception cref="KnowledgeGraphException">Something links to what does not come with the articles.</exception>
    public NewArticles(IReadOnlyList<ArticleGraph> graphs)
    {
        _articles = new Places(graphs.Select(graph => graph.ArticleRow()).FirstById());
        _entities = new Places(graphs.SelectMany(graph => graph.Entities).FirstById());
        _mentions = graphs.SelectMany(graph => graph.Mentions).ToLookup(row => (string)row["sentence"]!, StringComparer.Ordinal);
        var sentences = new Places(graphs.SelectMany(graph => graph.Sentences).LastOfEach(Id));
        _texts = sentences.Rows.ToDictionary(Id, Quoted, StringComparer.Ordinal);
        _sentences = [.. sentences.Rows.Select(SentenceRow)];
        var claims = new NewClaims(graphs, _entities, sentences, _texts);
        _claims = claims.Rows;
        Statement = LoadStatement.Of(
            Name,
            ("entities", _entities.Rows.Select(row => new[] { row["id"], row["kind"], row["name"] }).ToList()),
            ("articles", _articles.Rows),
            ("sentences", _sentences.Select(row => row.Fields).ToList()),
            ("kinds", claims.Kinds),
            ("claims", _claims.Select(row => row.Fields).ToList()));
    }

    public CypherStatement Statement { get; }

    /// <summary>What the statement must say it matched, if it made these claims.</summary>
    public int RowsWith(IReadOnlySet<string> made) =>
        _articles.Rows.Count + _entities.Rows.Count + _sentences.Sum(row => row.Count)
        + _claims.Where(row => made.Contains(IdOf(row))).Sum(row => row.Count);

    /// <summary>Ids of the claims that it did not make, because the graph had them.</summary>
    public IReadOnlySet<string> KnownBut(IReadOnlySet<string> made) =>
        _claims.Select(IdOf).Where(id => !made.Contains(id)).ToHashSet(StringComparer.Ordinal);

    private NestedRow SentenceRow(Row sentence)
    {
        var (id, props) = (Id(sentence), (Row)sentence["props"]!);
        var mentions = _mentions[id].LastOfEach(row => (row["start"], row["end"], row["entity"]));
        object?[] fields =
        [
            _articles.Of(sentence["article"]),
            props["index"],
            props["start"],
            props["end"],
            props["text"],
            mentions.Select(mention => MentionRow(mention, _texts[id])).ToList(),
        ];
        return new NestedRow(fields, 1 + mentions.Count);
    }

    private IReadOnlyList<object?> MentionRow(Row mention, QuotedText sentence) => GraphRows.Shortened(
        _entities.Of(mention["entity"]),
        mention["start"],
        mention["end"],
        Equals(mention["name"], mention["text"]) ? null : mention["name"],
        sentence.Unless((string)mention["text"]!, (long)mention["start"]!, (long)mention["end"]!),
        Equals(mention["type"], NameType) ? null : mention["type"]);

    private static QuotedText Quoted(Row sentence)
    {
        var props = (Row)sentence["props"]!;
        return new QuotedText((string)props["text"]!, (long)props["start"]!);
    }

    private static string Id(Row row) => (string)row["id"]!;

    private static string IdOf(NestedRow claim) => (string)claim.Fields[0]!;
}
