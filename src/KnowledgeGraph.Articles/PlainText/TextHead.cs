using System.Text.RegularExpressions;
using KnowledgeGraph.Articles.Bodies;
using KnowledgeGraph.Articles.Metadata;
using KnowledgeGraph.Articles.Pages;

namespace KnowledgeGraph.Articles.PlainText;

/// <summary>What the first lines of a text say of it: title, authors, day.</summary>
internal sealed partial record TextHead(string? Title, IReadOnlyList<string> Authors, string? PublishedAt)
{
    private const int LongestTitle = 25;
    private const int LongestHead = 6;

    /// <param name="paragraphs">All paragraphs of the text.</param>
    public static TextHead Read(IReadOnlyList<string> paragraphs)
    {
        var lines = paragraphs.Where(line => !Clutter.IsClutter(line)).ToList();
        var title = lines.Count > 1 && LooksLikeTitle(lines[0]) ? Markup().Replace(lines[0], "") : null;
        var head = lines.Skip(title is null ? 0 : 1).Take(LongestHead).TakeWhile(line => TextShape.CountWords(line) <= 12).ToList();
        return new TextHead(
            title,
            head.Where(line => Byline().IsMatch(line)).Select(line => NameText.Names(line, site: null)).FirstOrDefault(names => names.Count > 0) ?? [],
            head.Select(DateText.Parse).FirstOrDefault(day => day is not null));
    }

    private static bool LooksLikeTitle(string line) =>
        TextShape.CountWords(line) is > 0 and <= LongestTitle
        && line.TrimEnd('"', '”', '\'', '’', ' ')[^1] is not ('.' or ',' or ';' or ':')
        && !ListMark.Starts(line);

    [GeneratedRegex(@"^#{1,3}\s+|\s+#+$", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"^(?:by|von|par|por|author:)\s+\p{Lu}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Byline();
}
