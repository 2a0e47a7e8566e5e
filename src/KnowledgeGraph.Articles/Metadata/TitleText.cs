using System.Text.RegularExpressions;
using KnowledgeGraph.Articles.Pages;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>Compares and trims titles.</summary>
internal static partial class TitleText
{
    /// <returns>Share of words that two titles have in common (Dice), 0 to 1; letter case and punctuation do not count.</returns>
    public static double Overlap(string a, string b)
    {
        var (left, right) = (Words(a), Words(b));
        var total = left.Count + right.Count;
        return total == 0 ? 0 : 2.0 * left.Count(right.Contains) / total;
    }

    /// <summary>Cuts the site's name off: "Title | Site", "Site: Title".</summary>
    public static string WithoutSite(string title, string? site)
    {
        var parts = Divider().Split(title);
        if (parts.Length == 1)
        {
            return title.Trim();
        }

        var foldedSite = TextShape.Fold(site ?? "");
        if (foldedSite.Length > 0 && IsLike(parts[^1], foldedSite))
        {
            return title[..title.LastIndexOf(parts[^1], StringComparison.Ordinal)].TrimEnd(s_dividers);
        }

        if (foldedSite.Length > 0 && IsLike(parts[0], foldedSite))
        {
            return title[parts[0].Length..].TrimStart(s_dividers);
        }

        return title.Trim();
    }

    private static readonly char[] s_dividers = [' ', '|', '-', '–', '—', ':', '·', '•', '»', '«', '/'];

    private static bool IsLike(string part, string foldedSite)
    {
        var folded = TextShape.Fold(part).Replace(" ", "", StringComparison.Ordinal);
        var site = foldedSite.Replace(" ", "", StringComparison.Ordinal);
        return folded.Length > 1 && (folded == site || (folded.Length > 3 && (site.Contains(folded, StringComparison.Ordinal) || folded.Contains(site, StringComparison.Ordinal))));
    }

    private static HashSet<string> Words(string text) =>
        TextShape.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\s+[|\-–—·•»«/]+\s+|\s*\|\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Divider();
}
