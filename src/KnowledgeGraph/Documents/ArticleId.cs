using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Documents;

/// <summary>The key of an article: 16 lower-case hex digits of the SHA-256 of its canonical URL, or of its text when it has none.</summary>
public static class ArticleId
{
    public static string Of(string? canonicalUrl, string text) =>
        canonicalUrl is null ? Hash("text\n" + text) : Hash("url\n" + canonicalUrl);

    private static string Hash(string content) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 8));
}
