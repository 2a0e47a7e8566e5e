namespace KnowledgeGraph.Training.Pairs;

/// <summary>Two mentions in a sentence, and what is known of them.</summary>
internal sealed record PairExample
{
    /// <summary>The document, which is never split between what is learnt from and what is measured on.</summary>
    public required string Document { get; init; }

    /// <summary>The passage and the two things: what a corpus says, it says of them, and one of their pairs of mentions may show it.</summary>
    public required string Things { get; init; }

    /// <summary>As <see cref="Extraction.Learned.PairInput"/> has them.</summary>
    public required Half[] Vectors { get; init; }

    public required int[] Rows { get; init; }

    /// <summary>Of each relation; open too where the kinds do not fit.</summary>
    public required PairTruth[] Truth { get; init; }

    /// <summary>Of each relation: what a decision counts.</summary>
    public required float[] Weights { get; init; }

    /// <summary>Whether a rule draws a relation between the two there.</summary>
    public required bool IsDrawn { get; init; }

    /// <summary>To read it by.</summary>
    public required string Words { get; init; }

    /// <summary>Whether the corpus is KnowledgeNet.</summary>
    public required bool IsPassage { get; init; }
}
