namespace KnowledgeGraph.Cypher.Functions;

/// <summary>
/// Upper and lower case without regard to language. Of the letters that change their number (Unicode's SpecialCasing.txt)
/// those of the Latin alphabet are known.
/// </summary>
internal static class LetterCase
{
    private static readonly (string Letter, string Upper)[] _longer =
    [
        ("ß", "SS"), ("ŉ", "ʼN"), ("ǰ", "J\u030C"), ("ﬀ", "FF"), ("ﬁ", "FI"), ("ﬂ", "FL"), ("ﬃ", "FFI"), ("ﬄ", "FFL"), ("ﬅ", "ST"), ("ﬆ", "ST"),
    ];

    public static string Upper(string text)
    {
        var upper = text.ToUpperInvariant();
        return _longer.Aggregate(upper, static (done, pair) => done.Replace(pair.Letter, pair.Upper, StringComparison.Ordinal));
    }

    public static string Lower(string text) => text.Replace("İ", "i\u0307", StringComparison.Ordinal).ToLowerInvariant();
}
