namespace KnowledgeGraph.Loading.Batches;

/// <summary>How much goes into one transaction, and how many run side by side.</summary>
public sealed record BatchSize
{
    /// <summary>One writer at a time, as the embedded database wants it.</summary>
    public static readonly BatchSize OneWriter = new() { SideBySide = 1 };

    /// <summary>For a server that takes several writers, and for which every request is an effort of its own.</summary>
    public static readonly BatchSize SeveralWriters = new() { SideBySide = 6, Rows = 16_000 };

    /// <summary>A transaction is closed once it has this many rows; an article is never split.</summary>
    public int Rows { get; init; } = 4_000;

    /// <summary>Or this many characters of text.</summary>
    public int Characters { get; init; } = 1_000_000;

    /// <summary>Transactions under way at once; at least 1.</summary>
    public required int SideBySide { get; init; }
}
