using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Claims;

namespace KnowledgeGraph.Extraction;

/// <summary>What was extracted from one document.</summary>
/// <param name="Document">With all layers.</param>
/// <param name="Entities">Those of the document and any the extractors added, ordered by first mention, then id.</param>
/// <param name="Claims">Ordered by first evidence, then id; ids are unique.</param>
public sealed record ExtractionResult(Document Document, IReadOnlyList<ResolvedEntity> Entities, IReadOnlyList<Claim> Claims)
{
    /// <summary>From which confidence up a claim is drawn as a fact edge, 0 to 1.</summary>
    public double MinConfidence { get; init; } = DefaultMinConfidence;

    /// <summary>Of the fact edges that it lets through four in five are right (README, Quality and speed).</summary>
    public const double DefaultMinConfidence = 0.6;
}
