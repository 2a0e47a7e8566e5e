using System.Text.Json;
using KnowledgeGraph.Articles.Pages;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>
/// Order of trust: the h1 that agrees best with what else the page is called, the linked headline, og:title and the title
/// element without the site's name.
/// </summary>
internal static class TitleFinder
{
    private const double Agreement = 0.5;
    private const int LongestHeading = 40;

    public static string? Find(PageHead head, JsonElement? article, string? site)
    {
        var others = Others(head, article, site).ToList();
        var headings = head.Headings
            .Where(heading => TextShape.CountWords(heading) is > 0 and <= LongestHeading && !IsSite(heading, site))
            .ToList();
        var agreed = headings
            .Select(heading => (heading, score: others.Select(other => TitleText.Overlap(heading, other)).DefaultIfEmpty().Max()))
            .Where(candidate => candidate.score >= Agreement)
            .OrderByDescending(candidate => candidate.score)
            .Select(candidate => candidate.heading)
            .FirstOrDefault();
        return agreed ?? others.FirstOrDefault() ?? headings.FirstOrDefault();
    }

    /// <returns>All names of the page, for telling their repeats in the text.</returns>
    public static IEnumerable<string> Others(PageHead head, JsonElement? article, string? site)
    {
        var linked = article is { } node ? head.LinkedData.Text(node, "headline") : null;
        string?[] names = [linked, head.Meta("og:title"), head.Meta("twitter:title"), PageHead.Clean(head.Document.Title)];
        return names.OfType<string>()
            .Select(name => TitleText.WithoutSite(name, site))
            .Where(name => TextShape.Fold(name).Length > 0 && !IsSite(name, site));
    }

    private static bool IsSite(string heading, string? site) =>
        site is not null && string.Equals(TextShape.Fold(heading), TextShape.Fold(site), StringComparison.Ordinal);
}
