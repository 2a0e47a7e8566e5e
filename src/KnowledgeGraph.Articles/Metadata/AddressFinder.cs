namespace KnowledgeGraph.Articles.Metadata;

/// <summary>The canonical address: the canonical link or og:url when on the same host, else where the page was found.</summary>
internal static class AddressFinder
{
    public static string? Find(PageHead head)
    {
        foreach (var stated in new[] { head.Link("canonical"), head.Meta("og:url") })
        {
            if (Absolute(stated, head.Address) is { } address && IsSameHost(address, head.Address) && IsAsDeep(address, head.Address))
            {
                return address.AbsoluteUri;
            }
        }

        return head.Address?.AbsoluteUri;
    }

    private static Uri? Absolute(string? stated, Uri? found)
    {
        if (string.IsNullOrWhiteSpace(stated))
        {
            return null;
        }

        var isUri = found is null
            ? Uri.TryCreate(stated.Trim(), UriKind.Absolute, out var address)
            : Uri.TryCreate(found, stated.Trim(), out address);
        return isUri && address!.Scheme is "http" or "https" && address!.Host.Length > 0 ? address : null;
    }

    private static bool IsSameHost(Uri stated, Uri? found) => found is null || Bare(stated.Host) == Bare(found.Host);

    /// <summary>Some sites name their front page as the canonical address of every article.</summary>
    private static bool IsAsDeep(Uri stated, Uri? found) => found is null || stated.AbsolutePath.Length > 1 || found.AbsolutePath.Length <= 1;

    public static string Bare(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
}
