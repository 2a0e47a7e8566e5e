using System.Text.Json;
using AngleSharp.Dom;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>Order of trust: the author in the article's linked data, a byline on the page, meta elements; none rather than a guess.</summary>
internal static class AuthorFinder
{
    private static readonly string[] s_metas =
        ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "citation_author", "byl"];

    private static readonly string[] s_bylines =
    [
        "[itemprop=author] [itemprop=name]", "[itemprop=author]", "a[rel~=author]", ".author-name", ".byline-name", ".byline__name",
        ".byline a", ".byline", ".post-author", ".entry-author", ".article-author", ".author a",
    ];

    public static IReadOnlyList<string> Find(PageHead head, JsonElement? article, string? site)
    {
        var linked = article is { } node
            ? head.LinkedData.Texts(node, "author").SelectMany(name => NameText.Names(name, site)).ToList()
            : [];
        return FirstFilled(linked, () => Byline(head.Document, site), () => Metas(head, site));
    }

    private static List<string> Byline(IDocument document, string? site) =>
        FirstFilled([], [.. s_bylines.Select(selector => (Func<List<string>>)(() => Named(document, selector, site)))]);

    /// <summary>Several names at one selector are taken only while they stand in one place.</summary>
    private static List<string> Named(IDocument document, string selector, string? site)
    {
        var elements = document.QuerySelectorAll(selector).Take(4).ToList();
        return elements.Count is 0 or > 3
            ? []
            : [.. elements.SelectMany(element => NameText.Names(PageHead.Clean(element.TextContent), site)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static List<string> Metas(PageHead head, string? site) =>
        FirstFilled([], [.. s_metas.Select(name => (Func<List<string>>)(() =>
            [.. head.Metas(name).SelectMany(value => NameText.Names(value, site)).Distinct(StringComparer.OrdinalIgnoreCase)]))]);

    private static List<string> FirstFilled(List<string> first, params ReadOnlySpan<Func<List<string>>> next)
    {
        foreach (var find in next)
        {
            if (first.Count > 0)
            {
                break;
            }

            first = find();
        }

        return first;
    }
}
