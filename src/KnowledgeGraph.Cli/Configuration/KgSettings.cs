namespace KnowledgeGraph.Cli.Configuration;

/// <summary>What can be configured, by file, environment or command line; the later wins.</summary>
public sealed record KgSettings
{
    /// <summary>A file path, or the address of a server.</summary>
    public string Database { get; init; } = "knowledge.kg";

    /// <summary>Folder of the user's own reports, null for none.</summary>
    public string? Reports { get; init; }

    /// <summary>File with relation types of the user's own, null for none.</summary>
    public string? Relations { get; init; }

    /// <summary>From which confidence up a claim is drawn as a fact edge, 0 to 1.</summary>
    public double MinConfidence { get; init; } = Extraction.ExtractionResult.DefaultMinConfidence;

    /// <summary>The largest input taken, bytes.</summary>
    public int MaxBytes { get; init; } = 10_000_000;

    /// <summary>How long one page may take to arrive, seconds.</summary>
    public int TimeoutSeconds { get; init; } = 30;
}
