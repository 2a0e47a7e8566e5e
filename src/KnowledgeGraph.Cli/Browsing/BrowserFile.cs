namespace KnowledgeGraph.Cli.Browsing;

/// <summary>The files of <c>cypher/browser</c> that ship inside the program.</summary>
internal static class BrowserFile
{
    /// <summary>The query that Browser opens with when no report is named.</summary>
    public static string FirstLook() => Read("first-look.cypher");

    /// <summary>The style sheet.</summary>
    public static string Style() => Read("kg.grass");

    private static string Read(string name)
    {
        using var stream = typeof(BrowserFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
