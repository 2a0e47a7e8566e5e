namespace KnowledgeGraph.Documents;

/// <summary>A span in one sentence that names or refers to a thing.</summary>
public sealed record Mention
{
    /// <summary>Position in <see cref="Document.Mentions"/>, which is ordered by span.</summary>
    public required int Index { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>First token, and one past the last, in the sentence.</summary>
    public required int FirstToken { get; init; }

    public required int EndToken { get; init; }

    /// <summary>The token that heads the phrase; where a claim's argument has this head, the mention stands for the argument.</summary>
    public required int HeadToken { get; init; }

    public required MentionType Type { get; init; }

    public required EntityKind Kind { get; init; }

    /// <summary>0 to 1: how sure the recognizer is of span and kind.</summary>
    public double Confidence { get; init; } = 1;
}
