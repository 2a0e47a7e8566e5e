using System.Text.Json;
using KnowledgeGraph.Articles.Pages;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>The object of a page's linked data that describes the article itself, not one that it links to.</summary>
internal static class ArticleNode
{
    private static readonly string[] s_types = ["Article", "BlogPosting", "Posting", "Report", "Review", "Recipe", "HowTo"];
    private static readonly string[] s_addresses = ["url", "mainEntityOfPage", "@id"];

    public static JsonElement? Find(PageHead head)
    {
        var data = head.LinkedData;
        var nodes = data.OfType(s_types).ToList();
        var matching = nodes.Where(node => Describes(head, node)).ToList();
        if (matching.Count > 0)
        {
            return matching.Find(node => node.TryGetProperty("author", out _)) is { ValueKind: JsonValueKind.Object } complete ? complete : matching[0];
        }

        if (nodes.Count > 0)
        {
            return nodes[0];
        }

        var pages = data.OfType("WebPage").Where(node => Describes(head, node)).ToList();
        return pages.Count > 0 ? pages[0] : null;
    }

    private static bool Describes(PageHead head, JsonElement node)
    {
        var data = head.LinkedData;
        var name = data.Text(node, "headline") ?? data.Text(node, "name");
        if (name is not null && Names(head).Any(title => TitleText.Overlap(name, title) > 0.6))
        {
            return true;
        }

        var own = head.Address?.AbsolutePath.TrimEnd('/');
        return own is { Length: > 1 } && s_addresses
            .Select(property => data.Text(node, property))
            .Any(address => address is not null && address.Contains(own, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Names(PageHead head) =>
        head.Headings.Concat(head.Metas("og:title")).Append(head.Document.Title ?? "").Where(name => TextShape.Fold(name).Length > 0);
}
