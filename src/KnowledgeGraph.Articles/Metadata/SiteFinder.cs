using System.Text.Json;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>Order of trust: og:site_name, the publisher in linked data, the host.</summary>
internal static class SiteFinder
{
    public static string? Find(PageHead head, JsonElement? article)
    {
        var publisher = article is { } node ? head.LinkedData.Text(node, "publisher") : null;
        string?[] names = [head.Meta("og:site_name"), publisher, head.Meta("application-name")];
        return names.FirstOrDefault(name => name is not null && !name.Contains("://", StringComparison.Ordinal))
            ?? (head.Address is { } address ? AddressFinder.Bare(address.Host) : null);
    }
}
