namespace KnowledgeGraph.Articles.Words;

/// <summary>Reads the word lists embedded beside this type: one entry a line, '#' starts a comment line.</summary>
internal static class WordFile
{
    /// <param name="name">The file's name, for instance "magic-numbers.txt".</param>
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream("articles/" + name)
            ?? throw new InvalidOperationException($"the word list {name} is not embedded");
        using var reader = new StreamReader(stream);
        return [.. ReadAll(reader).Select(line => line.TrimEnd()).Where(line => line.Length > 0 && line[0] != '#')];
    }

    public static HashSet<string> Set(string name) => Lines(name).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> ReadAll(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
