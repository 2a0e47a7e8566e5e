namespace KnowledgeGraph.Articles.Fetching;

/// <summary>The outcome of getting at the bytes of a source: the input, or why there is none.</summary>
internal abstract record Fetched;

internal sealed record Received(RawInput Input) : Fetched;

/// <param name="Reason">One line for the user.</param>
/// <param name="IsTransient">True when another attempt may succeed.</param>
/// <param name="RetryAfter">How long the server asks to wait.</param>
internal sealed record Failed(string Reason, bool IsTransient = false, TimeSpan? RetryAfter = null) : Fetched;
