namespace KnowledgeGraph.Articles.Metadata;

/// <summary>What a page says of itself; null or empty where it says nothing that can be trusted.</summary>
internal sealed record PageFacts
{
    public string? Title { get; init; }

    public string? Site { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>ISO 8601 as precise as the page.</summary>
    public string? PublishedAt { get; init; }

    /// <summary>The canonical address.</summary>
    public string? Address { get; init; }

    /// <summary>BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary>All names the page gives itself, the title among them: their repeats are no text.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>The body as the page's linked data tells it; null when it does not.</summary>
    public string? LinkedBody { get; init; }
}
