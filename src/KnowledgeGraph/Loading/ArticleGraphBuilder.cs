using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading.Rows;

namespace KnowledgeGraph.Loading;

/// <summary>Turns an extraction into the rows of the graph model.</summary>
public static class ArticleGraphBuilder
{
    public static ArticleGraph Build(ExtractionResult extraction)
    {
        var document = extraction.Document;
        var graph = new ArticleGraph
        {
            Article = document.Article,
            Fingerprint = "",
            Sentences = [.. document.Sentences.Select(sentence => SentenceRow(document, sentence))],
            Entities = [.. extraction.Entities.Select(EntityRow)],
            Mentions = [.. extraction.Entities.SelectMany(entity => MentionRows(document, entity))],
            Claims = [.. extraction.Claims.Select(ClaimRow)],
            ClaimObjects = [.. extraction.Claims.Where(claim => claim.Object is not null).Select(ObjectRow)],
            Evidence = [.. extraction.Claims.SelectMany(claim => EvidenceRows(document, claim, extraction.MinConfidence))],
            Facts = [.. extraction.Claims.Where(claim => claim.IsFact && claim.Confidence >= extraction.MinConfidence).Select(FactRow)],
        };
        return graph.WithFingerprint();
    }

    private static string SentenceId(Document document, int index) => $"{document.Article.Id}#{index}";

    private static IReadOnlyDictionary<string, object?> SentenceRow(Document document, Sentence sentence) => GraphRow.Of(
        ("id", SentenceId(document, sentence.Index)),
        ("article", document.Article.Id),
        ("props", GraphRow.Of(
            ("text", sentence.Span.Slice(document.Text)),
            ("index", (long)sentence.Index),
            ("start", (long)sentence.Span.Start),
            ("end", (long)sentence.Span.End))));

    private static IReadOnlyDictionary<string, object?> EntityRow(ResolvedEntity entity) => GraphRow.Of(
        ("id", entity.Entity.Id), ("kind", entity.Entity.Kind.ToString()), ("name", entity.Entity.Name));

    private static IEnumerable<IReadOnlyDictionary<string, object?>> MentionRows(Document document, ResolvedEntity entity) =>
        entity.Mentions.Select(index => document.Mentions[index]).Select(mention => GraphRow.Of(
            ("sentence", SentenceId(document, mention.Sentence)),
            ("entity", entity.Entity.Id),
            ("start", (long)mention.Span.Start),
            ("end", (long)mention.Span.End),
            ("text", mention.Span.Slice(document.Text)),
            ("type", GraphText.Of(mention.Type)),
            ("name", entity.Entity.Name)));

    private static IReadOnlyDictionary<string, object?> ClaimRow(Claim claim) => GraphRow.Of(
        ("id", claim.Id),
        ("subject", claim.Subject),
        ("props", GraphRow.Of(
            ("predicate", claim.Predicate),
            ("open", claim.Open),
            ("value", claim.Value),
            ("polarity", GraphText.Of(claim.Polarity)),
            ("modality", GraphText.Of(claim.Modality)),
            ("time", claim.Time),
            ("validFrom", claim.ValidFrom),
            ("validTo", claim.ValidTo)).With(claim.Qualifiers)));

    private static IReadOnlyDictionary<string, object?> ObjectRow(Claim claim) => GraphRow.Of(("id", claim.Id), ("object", claim.Object));

    private static IEnumerable<IReadOnlyDictionary<string, object?>> EvidenceRows(Document document, Claim claim, double minConfidence) =>
        claim.Evidence.Select(evidence => GraphRow.Of(
            ("claim", claim.Id),
            ("sentence", SentenceId(document, evidence.Sentence)),
            ("start", (long)evidence.Span.Start),
            ("end", (long)evidence.Span.End),
            ("extractor", evidence.Extractor),
            ("props", GraphRow.Of(
                ("text", evidence.Span.Slice(document.Text)),
                ("phrase", claim.Phrase),
                ("confidence", evidence.Confidence),
                ("weak", evidence.Confidence < minConfidence ? true : null),
                ("speaker", claim.AttributedTo?.Entity),
                ("attributedTo", claim.AttributedTo?.Words)))));

    private static IReadOnlyDictionary<string, object?> FactRow(Claim claim) => GraphRow.Of(
        ("id", claim.Id),
        ("type", GraphName.RelationshipType(claim.Predicate)),
        ("subject", claim.Subject),
        ("object", claim.Object),
        ("props", GraphRow.Of(
            ("time", claim.Time),
            ("validFrom", claim.ValidFrom),
            ("validTo", claim.ValidTo)).With(claim.Qualifiers)));
}
