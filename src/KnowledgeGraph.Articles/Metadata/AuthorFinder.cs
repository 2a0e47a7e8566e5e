using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.Articles.Pages;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>Order of trust: the author in the article's linked data, a byline at the headline, meta elements; none rather than a guess.</summary>
internal static partial class AuthorFinder
{
    private static readonly string[] s_metas =
        ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "citation_author", "byl"];

    private static readonly string[] s_roles = ["byline", "author", "authors", "contributor", "writer"];

    public static IReadOnlyList<string> Find(PageHead head, JsonElement? article, IReadOnlyList<Block> masthead, string? site)
    {
        IReadOnlyList<string> linked = article is { } node
            ? [.. head.LinkedData.Texts(node, "author").SelectMany(name => NameText.Names(name, site: null)).Distinct(StringComparer.OrdinalIgnoreCase)]
            : [];
        return linked.Count > 0 ? linked
            : Byline(masthead, site) is { Count: > 0 } shown ? shown
            : Metas(head, site);
    }

    /// <summary>A line that says "by", or one whose element is named after the author and that reads like a name.</summary>
    private static IReadOnlyList<string> Byline(IReadOnlyList<Block> masthead, string? site) =>
        masthead.Where(block => ByPattern().IsMatch(block.Text) || HasAuthorRole(block))
            .Select(block => NameText.Names(ByPattern().Replace(block.Text, ""), site))
            .Select(names => names.Where(NameText.IsPersonLike).ToList())
            .FirstOrDefault(names => names.Count > 0) ?? [];

    private static bool HasAuthorRole(Block block) =>
        block.Element.SelfAndAncestors().Take(3).Any(element => element.Words.Any(word => s_roles.Contains(word, StringComparer.Ordinal)));

    private static IReadOnlyList<string> Metas(PageHead head, string? site) =>
        s_metas.Select(head.Metas).Append(LabelledByTwitter(head))
            .Select(values => values.SelectMany(value => NameText.Names(value, site)).Distinct(StringComparer.OrdinalIgnoreCase).ToList())
            .FirstOrDefault(names => names.Count > 0) ?? [];

    private static IReadOnlyList<string> LabelledByTwitter(PageHead head) =>
        string.Equals(head.Meta("twitter:label1"), "Written by", StringComparison.OrdinalIgnoreCase) ? head.Metas("twitter:data1") : [];

    [GeneratedRegex(@"^(?:[\p{L} ]{0,20}\s)?by:?\s+(?=\p{Lu})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByPattern();
}
