namespace KnowledgeGraph.Extraction.Claims;

/// <summary>One asserted subject-relation-object with polarity, modality, time, speaker and evidence.</summary>
public sealed record Claim
{
    /// <summary>Hash of all that the claim says (see <see cref="ClaimId"/>): the same claim from two articles has one id.</summary>
    public required string Id { get; init; }

    /// <summary>Entity id.</summary>
    public required string Subject { get; init; }

    /// <summary>Relation type, UPPER_SNAKE: from the ontology, or named after its verb when <see cref="Open"/>.</summary>
    public required string Predicate { get; init; }

    /// <summary>The words of the relation as they stand in the text.</summary>
    public required string Phrase { get; init; }

    public bool Open { get; init; }

    /// <summary>Entity id; null when the object is no entity, then <see cref="Value"/> holds it.</summary>
    public string? Object { get; init; }

    public string? Value { get; init; }

    public Polarity Polarity { get; init; }

    public Modality Modality { get; init; }

    /// <summary>ISO 8601, as precise as the text: "2018", "2024-03", "2024-03-05".</summary>
    public string? ValidFrom { get; init; }

    public string? ValidTo { get; init; }

    public string? Time { get; init; }

    /// <summary>Ordinal order of keys; values are string, long, double or bool.</summary>
    public IReadOnlyDictionary<string, object> Qualifiers { get; init; } = new SortedDictionary<string, object>(StringComparer.Ordinal);

    public Attribution? AttributedTo { get; init; }

    /// <summary>0 to 1, calibrated: the share of claims of this confidence that a careful reader would accept.</summary>
    public double Confidence { get; init; }

    /// <summary>In text order; never empty.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Whether the claim puts a fact edge between two entities.</summary>
    public bool IsFact => Object is not null && Polarity == Polarity.Affirmed && Modality == Modality.Asserted;
}
