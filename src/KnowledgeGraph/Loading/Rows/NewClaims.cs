using System.Text;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace KnowledgeGraph.Loading.Rows;

/// <summary>Claims of new articles as rows for <c>new-articles</c>, whether the graph has them or not.</summary>
internal sealed class NewClaims
{
    private readonly Places _entities;
    private readonly Places _sentences;
    private readonly ClaimKinds _kinds = new();
    private readonly ILookup<string, Row> _objects;
    private readonly ILookup<string, Row> _facts;
    private readonly ILookup<string, Row> _evidence;
    private readonly IReadOnlyDictionary<string, QuotedText> _texts;

    /// <param name="graphs">Whose claims they are.</param>
    /// <param name="entities">All that claims speak of.</param>
    /// <param name="sentences">All that are evidence.</param>
    /// <param name="texts">Of the sentences, by their ids.</param>
    public NewClaims(IReadOnlyList<ArticleGraph> graphs, Places entities, Places sentences, IReadOnlyDictionary<string, QuotedText> texts)
    {
        (_entities, _sentences, _texts) = (entities, sentences, texts);
        _objects = graphs.SelectMany(graph => graph.ClaimObjects).ToLookup(Id, StringComparer.Ordinal);
        _facts = graphs.SelectMany(graph => graph.Facts).ToLookup(Id, StringComparer.Ordinal);
        _evidence = graphs.SelectMany(graph => graph.Evidence).ToLookup(row => (string)row["claim"]!, StringComparer.Ordinal);
        Rows = [.. graphs.SelectMany(graph => graph.Claims).FirstById().Select(RowOf)];
    }

    /// <summary>In the order of ids.</summary>
    public IReadOnlyList<NestedRow> Rows { get; }

    /// <summary>What rows name by its place.</summary>
    public IReadOnlyList<object?> Kinds => _kinds.All;

    private NestedRow RowOf(Row claim)
    {
        var (id, fact) = (Id(claim), _facts[Id(claim)].FirstOrDefault());
        var evidence = _evidence[id].LastOfEach(row => (row["sentence"], row["start"], row["end"], row["extractor"]));
        var confidence = evidence.Max(row => (double)Props(row)["confidence"]!);
        var phrase = evidence.Select(row => (string)Props(row)["phrase"]!).Distinct(StringComparer.Ordinal).MinBy(CodePoints, StringComparer.Ordinal)!;
        var target = _objects[id].FirstOrDefault()?["object"];
        var kind = GraphRow.Of(
            ("props", GraphRow.Given(Props(claim))),
            ("types", fact is null ? [] : (object?[])[fact["type"]]),
            ("about", fact is null ? GraphRow.Of() : GraphRow.Given(Props(fact))));
        object?[] fields =
        [
            id,
            _entities.Of(claim["subject"]),
            target is null ? null : _entities.Of(target),
            _kinds.PlaceOf(kind),
            confidence,
            phrase,
            evidence.Select(row => EvidenceRow(row, confidence, phrase)).ToList(),
        ];
        return new NestedRow(fields, 1 + (target is null ? 0 : 1) + evidence.Count);
    }

    private IReadOnlyList<object?> EvidenceRow(Row evidence, double confidence, string phrase)
    {
        var props = Props(evidence);
        return GraphRows.Shortened(
            _sentences.Of(evidence["sentence"]),
            evidence["start"],
            evidence["end"],
            evidence["extractor"],
            Equals(props["confidence"], confidence) ? null : props["confidence"],
            Equals(props["phrase"], phrase) ? null : props["phrase"],
            _texts[(string)evidence["sentence"]!].Unless((string)props["text"]!, (long)evidence["start"]!, (long)evidence["end"]!),
            props["speaker"] is { } speaker ? _entities.Of(speaker) : null,
            props["attributedTo"],
            props["weak"]);
    }

    private static string Id(Row row) => (string)row["id"]!;

    private static Row Props(Row row) => (Row)row["props"]!;

    /// <summary>Orders like Cypher, which compares code points.</summary>
    private static string CodePoints(string text) => Convert.ToHexString(Encoding.UTF8.GetBytes(text));
}
