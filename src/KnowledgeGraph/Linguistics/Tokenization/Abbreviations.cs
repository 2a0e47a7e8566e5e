namespace KnowledgeGraph.Linguistics.Tokenization;

/// <summary>Says which words keep a final period.</summary>
internal sealed class Abbreviations
{
    private readonly Dictionary<string, AbbreviationClass> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AbbreviationClass>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public Abbreviations()
    {
        foreach (var line in EmbeddedText.Lines("abbreviations"))
        {
            var fields = line.Split(' ');
            var kind = Enum.Parse<AbbreviationClass>(fields[0], ignoreCase: true);
            _classes.TryAdd(fields[1], kind);
            if (fields[1].Length > 1)
            {
                _classes.TryAdd(string.Concat(fields[1][..1].ToUpperInvariant(), fields[1].AsSpan(1)), kind);
            }
        }

        _lookup = _classes.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="word">Without its final period.</param>
    public AbbreviationClass ClassOf(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out var kind))
        {
            return kind;
        }

        if (word.Length == 1)
        {
            return char.IsUpper(word[0]) ? AbbreviationClass.Initial : AbbreviationClass.None;
        }

        return IsAcronym(word) ? AbbreviationClass.Acronym : AbbreviationClass.None;
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length % 2 == 1;
    }
}
