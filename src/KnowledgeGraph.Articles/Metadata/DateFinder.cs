using System.Text.Json;
using AngleSharp.Dom;
using KnowledgeGraph.Articles.Pages;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>
/// Order of trust: datePublished of the article's linked data, the article:published_time family of meta elements, the day
/// in the address, a time element, a dated byline.
/// </summary>
internal static class DateFinder
{
    private static readonly string[] s_metas =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datePublished", "parsely-pub-date",
        "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "date.published", "article.published",
        "citation_publication_date", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "cxenseparse:recs:publishtime", "date",
    ];

    public static string? Find(PageHead head, JsonElement? article, IReadOnlyList<Block> masthead) =>
        Linked(head, article)
        ?? s_metas.Select(name => DateText.Parse(head.Meta(name))).FirstOrDefault(day => day is not null)
        ?? (head.Address is { } address ? DateText.InAddress(address) : null)
        ?? Shown(head, masthead);

    private static string? Linked(PageHead head, JsonElement? article)
    {
        if (article is { } node && DateText.Parse(head.LinkedData.Text(node, "datePublished")) is { } published)
        {
            return published;
        }

        return head.LinkedData.OfType("WebPage", "Article", "Posting")
            .Select(item => DateText.Parse(head.LinkedData.Text(item, "datePublished")))
            .FirstOrDefault(day => day is not null);
    }

    /// <summary>A time element that says it is the day of publication, then the dates at the headline, then any time element.</summary>
    private static string? Shown(PageHead head, IReadOnlyList<Block> masthead)
    {
        var times = head.Document.GetElementsByTagName("time");
        var published = times.Where(time => time.HasAttribute("pubdate") || time.GetAttribute("itemprop") == "datePublished" || time.ClassList.Contains("published"));
        return published.Select(Stated)
            .Concat(masthead.Where(block => !IsUpdate(block)).Select(block => DateText.Parse(block.Text)))
            .Concat(times.Take(1).Select(Stated))
            .FirstOrDefault(day => day is not null);
    }

    private static bool IsUpdate(Block block) => block.Text.Contains("updated", StringComparison.OrdinalIgnoreCase)
        && !block.Text.Contains("published", StringComparison.OrdinalIgnoreCase);

    private static string? Stated(IElement time) => DateText.Parse(time.GetAttribute("datetime") ?? PageHead.Clean(time.TextContent));
}
