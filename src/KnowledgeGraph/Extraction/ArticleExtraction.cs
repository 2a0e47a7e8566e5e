using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Patterns;

namespace KnowledgeGraph.Extraction;

/// <summary>Lets every extractor read a document and makes one result of what they find.</summary>
public sealed class ArticleExtraction(IReadOnlyList<IExtractor> extractors, double minConfidence = ExtractionResult.DefaultMinConfidence)
{
    /// <summary>The built-in extractor with the built-in relation types.</summary>
    public static ArticleExtraction Default() => new([new LinguisticExtractor(Ontology.Default())]);

    /// <param name="document">With all layers.</param>
    /// <param name="log">Told what led to each claim and what was held back, where it is asked for.</param>
    /// <param name="cancel">Looked at before each extractor.</param>
    public ExtractionResult Extract(Document document, ExplanationLog? log = null, CancellationToken cancel = default)
    {
        var claims = new List<Claim>();
        foreach (var extractor in extractors)
        {
            cancel.ThrowIfCancellationRequested();
            var reading = extractor.Extract(document, log);
            document = reading.Document;
            claims.AddRange(reading.Claims);
        }

        var merged = claims.GroupBy(claim => claim.Id, StringComparer.Ordinal)
            .Select(Merge)
            .OrderBy(claim => claim.Evidence[0].Sentence)
            .ThenBy(claim => claim.Evidence[0].Span)
            .ThenBy(claim => claim.Id, StringComparer.Ordinal);
        return new ExtractionResult(document, document.Entities, [.. merged]) { MinConfidence = minConfidence };
    }

    /// <summary>
    /// The surest says what the claim is like; all cite their evidence. Said once by the article itself, it is no longer only what somebody says.
    /// </summary>
    private static Claim Merge(IGrouping<string, Claim> same)
    {
        var best = same.OrderByDescending(claim => claim.Confidence).ThenBy(claim => claim.Evidence[0].Sentence).ThenBy(claim => claim.Evidence[0].Span).First();
        var evidence = same.SelectMany(claim => claim.Evidence)
            .OrderBy(item => item.Sentence).ThenBy(item => item.Span).ThenBy(item => item.Extractor, StringComparer.Ordinal)
            .DistinctBy(item => (item.Sentence, item.Span, item.Extractor));
        return best with
        {
            AttributedTo = same.Any(claim => claim.AttributedTo is null) ? null : best.AttributedTo,
            Evidence = [.. evidence],
        };
    }
}
