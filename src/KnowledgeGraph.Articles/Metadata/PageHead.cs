using AngleSharp.Dom;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>The places of a page where it speaks of itself: meta and link elements, linked data, headings.</summary>
internal sealed class PageHead
{
    private readonly Dictionary<string, List<string>> _metas = new(StringComparer.OrdinalIgnoreCase);

    public PageHead(IDocument document, Uri? address)
    {
        (Document, Address) = (document, address);
        foreach (var meta in document.GetElementsByTagName("meta"))
        {
            var content = Clean(meta.GetAttribute("content"));
            if (content is not null)
            {
                Add(meta.GetAttribute("property"), content);
                Add(meta.GetAttribute("name"), content);
                Add(meta.GetAttribute("itemprop"), content);
                Add(meta.GetAttribute("http-equiv"), content);
            }
        }

        Headings = [.. document.GetElementsByTagName("h1").Select(h1 => Clean(h1.TextContent)).OfType<string>()];
        LinkedData = Metadata.LinkedData.Read(document);
    }

    public IDocument Document { get; }

    /// <summary>Where the page was found; null when unknown.</summary>
    public Uri? Address { get; }

    public IReadOnlyList<string> Headings { get; }

    public LinkedData LinkedData { get; }

    /// <returns>The first value of the first of these names that has one.</returns>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_metas.TryGetValue(name, out var values))
            {
                return values[0];
            }
        }

        return null;
    }

    public IReadOnlyList<string> Metas(string name) => _metas.TryGetValue(name, out var values) ? values : [];

    public string? Link(string relation) => Document.GetElementsByTagName("link")
        .FirstOrDefault(link => string.Equals(link.GetAttribute("rel"), relation, StringComparison.OrdinalIgnoreCase))
        ?.GetAttribute("href");

    /// <summary>White space collapsed, invisible characters dropped; null when nothing is left.</summary>
    public static string? Clean(string? text)
    {
        var words = text?.Replace("\u00AD", "", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words is { Length: > 0 } ? string.Join(' ', words) : null;
    }

    private void Add(string? name, string content)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return;
        }

        if (!_metas.TryGetValue(name.Trim(), out var values))
        {
            _metas.Add(name.Trim(), values = []);
        }

        values.Add(content);
    }
}
