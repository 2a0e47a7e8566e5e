namespace KnowledgeGraph.Extraction.Values;

/// <summary>A run of letters, a number or one other sign of a text; an apostrophe goes with the letters behind it ("'s").</summary>
/// <param name="Text">With straight apostrophes, otherwise as it stands.</param>
/// <param name="Start">Where it begins in the text that was read.</param>
/// <param name="IsGlued">Whether nothing stands between it and what comes before.</param>
internal readonly record struct Lexeme(string Text, int Start, bool IsGlued)
{
    public int End => Start + Text.Length;

    public bool IsNumber => char.IsAsciiDigit(Text[0]);

    public bool IsLetters => char.IsLetter(Text[^1]);

    public bool IsCapitalized => char.IsUpper(Text[0]);

    public bool Is(string word) => string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);
}
