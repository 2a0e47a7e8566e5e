namespace KnowledgeGraph.Articles.Fetching;

/// <summary>Tells text from bytes that only pretend to be text.</summary>
internal static class TextCheck
{
    private const int Window = 8192;

    /// <returns>Why these bytes are no text, or null when they may be.</returns>
    public static string? Objection(byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            return "is empty";
        }

        return MagicNumber.NameOf(bytes) is { } format ? $"is {format}, not a page or a text" : null;
    }

    /// <returns>Why this decoded text is none, or null when it is.</returns>
    public static string? Objection(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, Window));
        var odd = 0;
        foreach (var c in start)
        {
            if (c == '\0')
            {
                return "is binary (it holds NUL bytes), not a page or a text";
            }

            odd += c == '\uFFFD' || (char.IsControl(c) && !char.IsWhiteSpace(c)) ? 1 : 0;
        }

        return odd * 20 > start.Length ? "is no text in any known encoding" : null;
    }
}
