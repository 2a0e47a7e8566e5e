using System.Reflection;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads the word lists and tables embedded with the extraction code: one entry a line, '#' opens a comment.</summary>
internal static class WordList
{
    /// <param name="name">File name without extension.</param>
    public static IReadOnlyList<string> Lines(string name) => Parse(Text($"extraction/{name}.txt"));

    public static IReadOnlySet<string> Set(string name) => Lines(name).ToHashSet(StringComparer.Ordinal);

    /// <summary>Lines of tab-separated columns.</summary>
    public static IEnumerable<string[]> Table(string name) =>
        Lines(name).Select(line => line.Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>The embedded resources whose names begin so, in ordinal order.</summary>
    public static IEnumerable<string> Resources(string prefix) => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static string Text(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is not embedded in this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static List<string> Parse(string text) =>
        [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
}
