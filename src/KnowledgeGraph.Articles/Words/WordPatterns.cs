namespace KnowledgeGraph.Articles.Words;

/// <summary>Word patterns grouped by a key, looked up by their first word.</summary>
internal sealed class WordPatterns
{
    private readonly Dictionary<string, List<(string Key, WordPattern Pattern)>> _byFirstWord = new(StringComparer.Ordinal);

    /// <param name="lines">Each a key, a tab, and words separated by spaces.</param>
    public WordPatterns(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var parts = line.Split('\t');
            var pattern = new WordPattern(parts[1].Split(' '));
            if (!_byFirstWord.TryGetValue(pattern.Words[0], out var patterns))
            {
                _byFirstWord.Add(pattern.Words[0], patterns = []);
            }

            patterns.Add((parts[0], pattern));
        }
    }

    /// <returns>The ordinally first key of the patterns that stand in <paramref name="words"/>, or null.</returns>
    public string? FirstKey(IReadOnlyList<string> words)
    {
        string? first = null;
        foreach (var word in words)
        {
            if (!_byFirstWord.TryGetValue(word, out var patterns))
            {
                continue;
            }

            foreach (var (key, pattern) in patterns)
            {
                if (string.CompareOrdinal(key, first ?? "\uFFFF") < 0 && pattern.IsIn(words))
                {
                    first = key;
                }
            }
        }

        return first;
    }
}
