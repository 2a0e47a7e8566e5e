namespace KnowledgeGraph.Articles;

/// <summary>Limits of reading; the defaults suit news pages.</summary>
public sealed record ReaderOptions
{
    public static ReaderOptions Default { get; } = new();

    /// <summary>Largest input taken, in bytes after decompression; 10 MB.</summary>
    public int MaxBytes { get; init; } = 10_000_000;

    /// <summary>How long one attempt at one address may take, redirects and body included; 30 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a transient failure is tried again; 3.</summary>
    public int MaxRetries { get; init; } = 3;

    /// <summary>Pause before the first retry, doubled for each further one, with jitter; 0.5 s.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Longest pause that a server may ask for with Retry-After; 20 s.</summary>
    public TimeSpan MaxRetryDelay { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Redirects followed before giving up; 8.</summary>
    public int MaxRedirects { get; init; } = 8;

    /// <summary>Take the whole input as the text, as it stands: no title, nothing left out.</summary>
    public bool PlainText { get; init; }
}
