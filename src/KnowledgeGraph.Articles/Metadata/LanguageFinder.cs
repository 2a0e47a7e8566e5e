using KnowledgeGraph.Articles.Pages;
using KnowledgeGraph.Articles.Words;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>Order of trust: the lang attribute of the page, og:locale, content-language, then the words of the text.</summary>
internal static class LanguageFinder
{
    private const int Window = 4000;

    private static readonly IReadOnlyList<(string Language, HashSet<string> Words)> s_common =
        [.. WordFile.Lines("common-words.txt").Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1].Split(' ').ToHashSet(StringComparer.Ordinal)))];

    /// <returns>BCP 47, or null when the page does not say.</returns>
    public static string? Declared(PageHead head) =>
        Normalize(head.Document.DocumentElement?.GetAttribute("lang"))
        ?? Normalize(head.Document.DocumentElement?.GetAttribute("xml:lang"))
        ?? Normalize(head.Meta("og:locale", "content-language", "language"));

    /// <returns>The language whose commonest words make up most of the text; "en" when there are none.</returns>
    public static string OfText(string text)
    {
        var words = TextShape.Fold(text[..Math.Min(text.Length, Window)]).Split(' ');
        if (words.Any(word => word.AsSpan().ContainsAnyInRange('\u3040', '\u30FF')))
        {
            return "ja";
        }

        if (words.Any(word => word.AsSpan().ContainsAnyInRange('\uAC00', '\uD7AF')))
        {
            return "ko";
        }

        var best = s_common.MaxBy(entry => words.Count(entry.Words.Contains));
        return words.Any(best.Words.Contains) ? best.Language
            : words.Any(word => word.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF')) ? "zh" : "en";
    }

    private static string? Normalize(string? tag)
    {
        var parts = (tag ?? "").Split(',', ';')[0].Trim().Replace('_', '-').Split('-');
        if (parts[0].Length is not (2 or 3) || !parts[0].All(char.IsAsciiLetter))
        {
            return null;
        }

        var language = parts[0].ToLowerInvariant();
        return parts.Length > 1 && parts[1].Length == 2 && parts[1].All(char.IsAsciiLetter)
            ? $"{language}-{parts[1].ToUpperInvariant()}"
            : language;
    }
}
