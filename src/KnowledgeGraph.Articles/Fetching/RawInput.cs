namespace KnowledgeGraph.Articles.Fetching;

/// <summary>The bytes of a file, a page or standard input, with what its carrier says of them.</summary>
internal sealed record RawInput(byte[] Bytes)
{
    /// <summary>Lower-case media type without parameters; null where the carrier names none.</summary>
    public string? MediaType { get; init; }

    public string? Charset { get; init; }

    /// <summary>The address after redirects; null for anything but a page from the web.</summary>
    public Uri? Address { get; init; }
}
