using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Context.Factuality;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Values.Time;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>A relation found in a sentence, before it is put into time, modality and attribution.</summary>
internal sealed record RelationMatch
{
    /// <summary>UPPER_SNAKE.</summary>
    public required string Relation { get; init; }

    public bool IsOpen { get; init; }

    public RelationTime Time { get; init; } = RelationTime.Event;

    public required Participant Subject { get; init; }

    /// <summary>Whether the subject stands in another sentence.</summary>
    public bool IsSubjectElsewhere { get; init; }

    /// <summary>Whether it says so little that only its denial, its plan or its speaker makes it worth keeping: "brains work".</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether the match is about the saying of a quotation, which nobody else reports.</summary>
    public bool IsSpoken { get; init; }

    /// <summary>The words of the relation where they stand in another sentence, null otherwise.</summary>
    public string? PhraseText { get; init; }

    /// <summary>Null when the object is a value.</summary>
    public Participant? Object { get; init; }

    public string? Value { get; init; }

    /// <summary>The words of the object or value, null when nothing stands for it.</summary>
    public TextSpan? ObjectSpan { get; init; }

    /// <summary>The token whose clause decides on time, polarity and modality.</summary>
    public required int Predicate { get; init; }

    /// <summary>The words of the relation.</summary>
    public required TextSpan Phrase { get; init; }

    /// <summary>Read beforehand where the predicate's clause does not decide; null otherwise.</summary>
    public FactualityReading? Factuality { get; init; }

    /// <summary>Times that belong to the words of the relation itself; null to take those of the clause.</summary>
    public IReadOnlyList<TimeExpression>? Times { get; init; }

    public IReadOnlyDictionary<string, object> Qualifiers { get; init; } = new SortedDictionary<string, object>(StringComparer.Ordinal);

    public required double Confidence { get; init; }

    /// <summary>Whether the confidence is the share of such matches that are right, not only what is said for the reader.</summary>
    public bool IsCalibrated { get; init; }

    /// <summary>What read it.</summary>
    public required Origin Origin { get; init; }
}
