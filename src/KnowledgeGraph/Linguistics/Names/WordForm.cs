using KnowledgeGraph.Linguistics.Models;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>What the templates need to know of one token, as hashes.</summary>
internal readonly record struct WordForm
{
    private const int LongestAffix = 4;

    public WordForm(string word)
    {
        var normal = Normalize(word);
        Raw = FeatureHash.Of(word);
        Normal = FeatureHash.Of(normal);
        Shape = FeatureHash.Of(ShapeOf(word));
        Suffix3 = FeatureHash.Of(normal.AsSpan(Math.Max(0, normal.Length - 3)));
        IsCapitalized = char.IsUpper(word[0]) || (word.Length > 1 && char.IsLower(word[0]) && char.IsUpper(word[1]));
        Text = normal;
    }

    /// <summary>Lower case, digits as 0.</summary>
    public string Text { get; }

    public ulong Raw { get; }

    public ulong Normal { get; }

    public ulong Shape { get; }

    public ulong Suffix3 { get; }

    /// <summary>Starts like a name: with a capital, or as a brand does with one small letter before a capital (iPhone).</summary>
    public bool IsCapitalized { get; }

    public ulong Prefix(int length) => FeatureHash.Of(Text.AsSpan(0, Math.Min(length, Text.Length)));

    public ulong Suffix(int length) => FeatureHash.Of(Text.AsSpan(Math.Max(0, Text.Length - length)));

    public static int Affixes => LongestAffix;

    /// <summary>X for capitals, x for small letters, 0 for digits, others as they are; a run longer than two is cut to two.</summary>
    public static string ShapeOf(string word)
    {
        Span<char> shape = stackalloc char[Math.Min(word.Length, 32)];
        var length = 0;
        foreach (var symbol in word)
        {
            var kind = char.IsUpper(symbol) ? 'X' : char.IsLetter(symbol) ? 'x' : char.IsDigit(symbol) ? '0' : symbol;
            var runs = length >= 2 && shape[length - 1] == kind && shape[length - 2] == kind;
            if (!runs && length < shape.Length)
            {
                shape[length++] = kind;
            }
        }

        return new string(shape[..length]);
    }

    private static string Normalize(string word) =>
        string.Create(word.Length, word, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = char.IsDigit(source[i]) ? '0' : char.ToLowerInvariant(source[i]);
            }
        });
}
