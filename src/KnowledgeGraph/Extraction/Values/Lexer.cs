namespace KnowledgeGraph.Extraction.Values;

/// <summary>
/// Cuts text finer than its words are: "US$1.5bn" is US, $, 1.5 and bn. A number keeps the commas and the one point within it, whatever
/// their grouping ("75,00,000"); "22.11.2024" is three numbers.
/// </summary>
internal static class Lexer
{
    public static IReadOnlyList<Lexeme> Read(string text)
    {
        var lexemes = new List<Lexeme>();
        var end = -1;
        for (var at = 0; at < text.Length; at = Math.Max(end, at + 1))
        {
            if (char.IsWhiteSpace(text[at]))
            {
                continue;
            }

            var isGlued = at == end;
            var start = at;
            end = EndOf(text, at);
            lexemes.Add(new Lexeme(text[start..end].Replace('’', '\''), start, isGlued));
        }

        return lexemes;
    }

    private static int EndOf(string text, int at)
    {
        if (char.IsAsciiDigit(text[at]))
        {
            return EndOfNumber(text, at);
        }

        var isApostrophe = text[at] is '\'' or '’';
        if (!char.IsLetter(text[at]) && !(isApostrophe && at > 0 && char.IsLetter(text[at - 1]) && IsLetter(text, at + 1)))
        {
            return at + 1;
        }

        at++;
        while (IsLetter(text, at))
        {
            at++;
        }

        return at;
    }

    private static int EndOfNumber(string text, int start)
    {
        var at = Digits(text, start);
        while (at + 1 < text.Length && text[at] == ',' && Digits(text, at + 1) - at is 3 or 4)
        {
            at = Digits(text, at + 1);
        }

        if (at + 1 >= text.Length || text[at] != '.' || !char.IsAsciiDigit(text[at + 1]))
        {
            return at;
        }

        var end = Digits(text, at + 1);
        return end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]) || (at > start && text[start..at].Contains('.')) || IsLastOfDotted(text, start)
            ? at
            : end;
    }

    private static bool IsLastOfDotted(string text, int start) => start > 1 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2]);

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsLetter(string text, int at) => at < text.Length && char.IsLetter(text[at]);
}
