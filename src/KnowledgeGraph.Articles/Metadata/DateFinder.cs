using System.Text.Json;
using AngleSharp.Dom;

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

    public static string? Find(PageHead head, JsonElement? article) =>
        Linked(head, article)
        ?? s_metas.Select(name => DateText.Parse(head.Meta(name))).FirstOrDefault(day => day is not null)
        ?? (head.Address is { } address ? DateText.InAddress(address) : null)
        ?? Shown(head.Document);

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

    private static string? Shown(IDocument document)
    {
        var published = document.QuerySelectorAll("[itemprop=datePublished], time[pubdate], time.published, time.entry-date");
        var stated = published.Concat(document.GetElementsByTagName("time").Take(1))
            .Concat(document.QuerySelectorAll("[class*=publish], [class*=date], [class*=byline], [class*=meta]").Take(20));
        return stated
            .Select(element => DateText.Parse(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? ShortText(element)))
            .FirstOrDefault(day => day is not null);
    }

    private static string? ShortText(IElement element) => PageHead.Clean(element.TextContent) is { Length: < 200 } text ? text : null;
}
