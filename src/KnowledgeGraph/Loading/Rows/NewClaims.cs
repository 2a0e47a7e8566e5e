using System.Text;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace KnowledgeGraph.Loading.Rows;

/// <summary>Claims of new articles as rows for <c>new-claims</c>, whether the graph has them or not.</summary>
internal sealed class NewClaims
{
    private readonly ILookup<string, Row> _objects;
    private readonly ILookup<string, Row> _facts;
    private readonly ILookup<string, Row> _evidence;
    private readonly Dictionary<string, QuotedText> _sentences;

    public NewClaims(IReadOnlyList<ArticleGraph> graphs)
    {
        _objects = graphs.SelectMany(graph => graph.ClaimObjects).ToLookup(Id, StringComparer.Ordinal);
        _facts = graphs.SelectMany(graph => graph.Facts).ToLookup(Id, StringComparer.Ordinal);
        _evidence = graphs.SelectMany(graph => graph.Evidence).ToLookup(row => (string)row["claim"]!, StringComparer.Ordinal);
        _sentences = graphs.SelectMany(graph => graph.Sentences.LastOfEach("id")).ToDictionary(Id, Quoted, StringComparer.Ordinal);
    }

    /// <param name="claim">A row of <see cref="ArticleGraph.Claims"/>.</param>
    /// <param name="kinds">To which the claim's is added if it is new.</param>
    public NestedRow RowOf(Row claim, ClaimKinds kinds)
    {
        var (id, fact) = (Id(claim), _facts[Id(claim)].FirstOrDefault());
        var evidence = _evidence[id].LastOfEach("sentence", "start", "end", "extractor");
        var confidence = evidence.Max(row => (double)Props(row)["confidence"]!);
        var phrase = evidence.Select(row => (string)Props(row)["phrase"]!).Distinct(StringComparer.Ordinal).MinBy(CodePoints, StringComparer.Ordinal)!;
        var target = _objects[id].FirstOrDefault()?["object"];
        var kind = GraphRow.Of(
            ("props", Props(claim).Given()),
            ("types", fact is null ? [] : (object?[])[fact["type"]]),
            ("about", fact is null ? GraphRow.Of() : Props(fact).Given()));
        object?[] fields =
            [id, claim["subject"], target, kinds.PlaceOf(kind), confidence, phrase, evidence.Select(row => EvidenceRow(row, confidence, phrase)).ToList()];
        return new NestedRow(fields, 1 + (target is null ? 0 : 1) + evidence.Count);
    }

    private IReadOnlyList<object?> EvidenceRow(Row evidence, double confidence, string phrase)
    {
        var props = Props(evidence);
        return GraphRow.Shortened(
            evidence["sentence"],
            evidence["start"],
            evidence["end"],
            evidence["extractor"],
            Equals(props["confidence"], confidence) ? null : props["confidence"],
            Equals(props["phrase"], phrase) ? null : props["phrase"],
            _sentences[(string)evidence["sentence"]!].Unless((string)props["text"]!, (long)evidence["start"]!, (long)evidence["end"]!),
            props["speaker"],
            props["attributedTo"]);
    }

    private static QuotedText Quoted(Row sentence) => new((string)Props(sentence)["text"]!, (long)Props(sentence)["start"]!);

    private static string Id(Row row) => (string)row["id"]!;

    private static Row Props(Row row) => (Row)row["props"]!;

    /// <summary>Orders like Cypher, which compares code points.</summary>
    private static string CodePoints(string text) => Convert.ToHexString(Encoding.UTF8.GetBytes(text));
}
