using System.Buffers;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>What the trimming functions take off: Unicode's white space less that which must not break a line, and the four separators of ASCII.</summary>
internal static class Blanks
{
    private static readonly SearchValues<char> _all = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(IsBlank)]);

    public static string TrimStart(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(_all);
        return start < 0 ? "" : text[start..];
    }

    public static string TrimEnd(string text) => text[..(text.AsSpan().LastIndexOfAnyExcept(_all) + 1)];

    private static bool IsBlank(char unit) => unit is >= '\u001C' and <= '\u001F'
        || (char.IsWhiteSpace(unit) && unit is not ('\u0085' or '\u00A0' or '\u2007' or '\u202F'));
}
