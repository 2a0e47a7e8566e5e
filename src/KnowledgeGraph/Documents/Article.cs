namespace KnowledgeGraph.Documents;

/// <summary>What was read from a page or a text file: the body as clean text, and what the page says of itself.</summary>
public sealed record Article
{
    /// <summary>Stable across readings: see <see cref="ArticleId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The body alone: blocks are separated by "\n\n", lines within a block by "\n". The headline is not part of it.</summary>
    public required string Text { get; init; }

    /// <summary>The canonical address, null for an article that has none.</summary>
    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Site { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>ISO 8601, as precise as the page states it (a day, or a time with its printed offset); null when unknown.</summary>
    public string? PublishedAt { get; init; }

    /// <summary>BCP 47, "en" where the page does not say.</summary>
    public string Language { get; init; } = "en";
}
