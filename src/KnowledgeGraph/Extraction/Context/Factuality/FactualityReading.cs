using KnowledgeGraph.Extraction.Claims;

namespace KnowledgeGraph.Extraction.Context.Factuality;

/// <summary>What the words around a predicate make of it.</summary>
internal readonly record struct FactualityReading(Polarity Polarity, Modality Modality)
{
    public static readonly FactualityReading Fact = new(Polarity.Affirmed, Modality.Asserted);

    public bool IsFact => this == Fact;
}
