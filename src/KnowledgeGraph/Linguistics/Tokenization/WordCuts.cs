namespace KnowledgeGraph.Linguistics.Tokenization;

/// <summary>Where a word is cut into two tokens: clitics ("do|n't", "she|'s") and the listed contractions ("can|not").</summary>
internal sealed class WordCuts
{
    private static readonly string[] Clitics = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"];

    private readonly Dictionary<string, int> _contractions = EmbeddedText.Lines("contractions")
        .ToDictionary(
            line => line.Replace("|", "", StringComparison.Ordinal),
            line => line.IndexOf('|', StringComparison.Ordinal),
            StringComparer.Ordinal);

    /// <summary>The length of the first part; 0 when the word is left whole.</summary>
    public int CutOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.Length > 40)
        {
            return 0;
        }

        Span<char> normal = stackalloc char[word.Length];
        word.ToLowerInvariant(normal);
        normal.Replace('’', '\'');
        normal.Replace('`', '\'');
        foreach (var clitic in Clitics)
        {
            if (normal.EndsWith(clitic, StringComparison.Ordinal) && normal.Length > clitic.Length)
            {
                return normal.Length - clitic.Length;
            }
        }

        return _contractions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(normal, out var cut) ? cut : 0;
    }
}
