namespace KnowledgeGraph.Linguistics.Models;

/// <summary>
/// Reduced forms of words as feature values. Curly quotes and long dashes count as their plain counterparts, so that
/// typography does not change an analysis.
/// </summary>
public static class WordForms
{
    private const int MaxHashed = 64;

    /// <summary>The word as written, typography plain.</summary>
    public static ulong RawHash(ReadOnlySpan<char> word) => Hash(word, Plain);

    /// <summary>Lower case, digits as 0.</summary>
    public static ulong NormalHash(ReadOnlySpan<char> word) => Hash(word, Normal);

    /// <summary>Upper-case letters as X, lower-case as x, digits as d, the rest as written; runs longer than two are cut at two.</summary>
    public static ulong ShapeHash(ReadOnlySpan<char> word)
    {
        Span<char> shape = stackalloc char[MaxHashed];
        var length = 0;
        foreach (var unit in word[..Math.Min(word.Length, MaxHashed)])
        {
            var kind = char.IsUpper(unit) ? 'X' : char.IsLower(unit) ? 'x' : char.IsDigit(unit) ? 'd' : Plain(unit);
            if (length < 2 || shape[length - 1] != kind || shape[length - 2] != kind)
            {
                shape[length++] = kind;
            }
        }

        return FeatureHash.Of(shape[..length]);
    }

    public static char Normal(char unit) => char.IsDigit(unit) ? '0' : char.ToLowerInvariant(Plain(unit));

    public static char Plain(char unit) => unit switch
    {
        '’' or '‘' or '`' => '\'',
        '“' or '”' or '«' or '»' => '"',
        '–' or '—' or '‐' or '‑' or '−' => '-',
        _ => unit,
    };

    private static ulong Hash(ReadOnlySpan<char> word, Func<char, char> reduce)
    {
        Span<char> reduced = stackalloc char[MaxHashed];
        word = word[..Math.Min(word.Length, MaxHashed)];
        for (var i = 0; i < word.Length; i++)
        {
            reduced[i] = reduce(word[i]);
        }

        return FeatureHash.Of(reduced[..word.Length]);
    }
}
