using KnowledgeGraph.Articles.Pages;
using KnowledgeGraph.Articles.Words;

namespace KnowledgeGraph.Articles.Bodies;

/// <summary>Knows single lines that are no text of an article: controls, labels, notices.</summary>
internal static class Clutter
{
    private const int LongestBar = 12;
    private const int LongestNotice = 80;
    private const int LongestClosing = 70;

    private static readonly IReadOnlySet<string> s_barWords = WordFile.Set("bar-words.txt");
    private static readonly LinePatterns s_lines = new("clutter-lines.txt");
    private static readonly IReadOnlyList<string> s_notices = WordFile.Lines("notice-phrases.txt");
    private static readonly IReadOnlyList<string> s_closings = WordFile.Lines("closing-phrases.txt");
    private static readonly LinePatterns s_ends = new("end-lines.txt");

    /// <param name="text">One block or line.</param>
    public static bool IsClutter(string text)
    {
        var folded = TextShape.Fold(text);
        return folded.Length == 0 || IsBar(folded) || s_lines.Match(folded) || IsNotice(text, folded);
    }

    /// <summary>True for a line with which the part after an article begins.</summary>
    public static bool EndsArticle(string text) => s_ends.Match(TextShape.Fold(text));

    /// <summary>True for a heading with which the part after an article begins, and that says nothing else.</summary>
    public static bool IsEndHeading(string text) => s_ends.MatchWhole(TextShape.Fold(text));

    /// <summary>True for a paragraph that, standing last, asks something of the reader.</summary>
    public static bool IsClosing(string text) =>
        TextShape.CountWords(text) <= LongestClosing && HoldsAny(s_closings, TextShape.Fold(text));

    private static bool IsNotice(string text, string folded) =>
        TextShape.CountWords(text) <= LongestNotice && HoldsAny(s_notices, folded);

    private static bool HoldsAny(IReadOnlyList<string> phrases, string folded) =>
        phrases.Any(phrase => folded.Contains(phrase, StringComparison.Ordinal));

    private static bool IsBar(string folded)
    {
        var words = folded.Split(' ', LongestBar + 1);
        return words.Length <= LongestBar
            && words.Any(word => s_barWords.Contains(word))
            && words.All(word => s_barWords.Contains(word) || char.IsAsciiDigit(word[0]));
    }
}
