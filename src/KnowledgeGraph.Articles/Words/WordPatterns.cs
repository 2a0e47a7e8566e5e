namespace KnowledgeGraph.Articles.Words;

/// <summary>Word patterns grouped by a key, looked up by their first word.</summary>
internal sealed class WordPatterns
{
    private readonly ILookup<string, WordPattern> _byFirstWord;

    /// <param name="lines">Each a key, a tab, and words separated by spaces.</param>
    public WordPatterns(IEnumerable<string> lines) => _byFirstWord = lines
        .Select(line => line.Split('\t'))
        .Select(parts => new WordPattern(parts[0], parts[1].Split(' ')))
        .ToLookup(pattern => pattern.FirstWord, StringComparer.Ordinal);

    /// <returns>The patterns that stand in <paramref name="words"/>, one perhaps several times.</returns>
    public IEnumerable<WordPattern> Matches(IReadOnlyList<string> words) =>
        words.SelectMany(word => _byFirstWord[word]).Where(pattern => pattern.IsIn(words));

    /// <returns>The ordinally first key of the patterns that stand in <paramref name="words"/>, or null.</returns>
    public string? FirstKey(IReadOnlyList<string> words) =>
        Matches(words).Select(pattern => pattern.Key).Min(StringComparer.Ordinal);
}
