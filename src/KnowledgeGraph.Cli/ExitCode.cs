namespace KnowledgeGraph.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The user's input, or a named article, could not be taken.</summary>
    public const int Refused = 1;

    /// <summary>A fault of ours or of the environment.</summary>
    public const int Fault = 2;

    /// <summary>Ctrl-C, as shells count it.</summary>
    public const int Cancelled = 130;
}
