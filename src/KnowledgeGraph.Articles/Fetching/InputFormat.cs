using System.Text.RegularExpressions;
using KnowledgeGraph.Articles.Sources;

namespace KnowledgeGraph.Articles.Fetching;

/// <summary>Decides what an input holds: a page, a text, or neither.</summary>
internal static partial class InputFormat
{
    private const int Window = 2048;

    /// <returns>Why this input can be neither page nor text, or null.</returns>
    public static string? ObjectionTo(RawInput input) => TextCheck.Objection(input.Bytes) ?? ObjectionTo(input.MediaType);

    /// <summary>The decoded text decides where neither the carrier nor the file name does.</summary>
    public static bool IsHtml(RawInput input, ArticleSource source, string text)
    {
        if (input.MediaType is "text/html" or "application/xhtml+xml")
        {
            return true;
        }

        var start = text.AsSpan(0, Math.Min(text.Length, Window));
        return source is FileSource { Path: var path } && ExtensionOf(path) is ".html" or ".htm" or ".xhtml"
            || PageStart().IsMatch(start);
    }

    private static string? ObjectionTo(string? mediaType) =>
        mediaType is null or "application/xhtml+xml" or "application/octet-stream" or "application/xml"
        || mediaType.StartsWith("text/", StringComparison.Ordinal)
            ? null
            : $"is no page: the server sent {mediaType}";

    private static string ExtensionOf(string path) => Path.GetExtension(path).ToLowerInvariant();

    [GeneratedRegex(@"^\s*(<\?xml[^>]*>\s*)?(<!--.{0,1000}?-->\s*)*<(!doctype\s+html|html|head|body|meta|title|article|main|div|p|h1)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex PageStart();
}
