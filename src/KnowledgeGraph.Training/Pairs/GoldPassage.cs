using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Training.Pairs;

/// <summary>A text of which a corpus tells facts.</summary>
internal sealed record GoldPassage
{
    public required string Id { get; init; }

    /// <summary>The document it is from.</summary>
    public required string Document { get; init; }

    public required string Text { get; init; }

    /// <summary>The properties that were looked for; null for all of them.</summary>
    public IReadOnlySet<string>? Properties { get; init; }

    /// <summary>Where things stand of which something could be told; null for everywhere.</summary>
    public IReadOnlyList<TextSpan>? Mentions { get; init; }

    public required IReadOnlyList<GoldFact> Facts { get; init; }
}
