using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Claims;

namespace KnowledgeGraph.Tests.Extraction;

/// <summary>The claims of a text, one a line in ordinal order, with the names alone for ids.</summary>
internal static class ClaimLines
{
    public static List<string> Of(ArticleExtractor extractor, string text) =>
        [.. Claims(extractor, text).Select(Line).Order(StringComparer.Ordinal)];

    /// <summary>Read as an article of 2026-03-18.</summary>
    public static IReadOnlyList<Claim> Claims(ArticleExtractor extractor, string text) =>
        extractor.Extract(new Article { Id = "example", Text = text, PublishedAt = "2026-03-18" }).Claims;

    public static string Line(Claim claim) => HandDocument.Line(claim with
    {
        Subject = Name(claim.Subject),
        Object = claim.Object is null ? null : Name(claim.Object),
        AttributedTo = claim.AttributedTo is { Entity: { } speaker } attribution ? attribution with { Entity = Name(speaker) } : claim.AttributedTo,
    }).TrimEnd();

    private static string Name(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('@')[0];
}
