namespace KnowledgeGraph.Linguistics.Tokenization;

/// <summary>Reads the word lists that are embedded as <c>linguistics/NAME.txt</c>.</summary>
internal static class EmbeddedText
{
    /// <summary>The lines that are neither empty nor comments.</summary>
    /// <exception cref="InvalidDataException">There is no such list.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream($"linguistics/{name}.txt")
            ?? throw new InvalidDataException($"linguistics/{name}.txt is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
