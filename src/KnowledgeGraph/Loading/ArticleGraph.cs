using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading.Rows;

namespace KnowledgeGraph.Loading;

/// <summary>One article as rows for the statements of <c>cypher/load</c>; a function of the extraction alone.</summary>
public sealed record ArticleGraph
{
    public required Article Article { get; init; }

    /// <summary>SHA-256 of all rows, lower-case hex: equal when loading would change nothing.</summary>
    public required string Fingerprint { get; init; }

    public required IReadOnlyList<IReadOnlyDictionary<string, object?>> Sentences { get; init; }

    public required IReadOnlyList<IReadOnlyDictionary<string, object?>> Entities { get; init; }

    public required IReadOnlyList<IReadOnlyDictionary<string, object?>> Mentions { get; init; }

    public required IReadOnlyList<IReadOnlyDictionary<string, object?>> Claims { get; init; }

    public required IReadOnlyList<IReadOnlyDictionary<string, object?>> ClaimObjects { get; init; }

    public required IReadOnlyList<IReadOnlyDictionary<string, object?>> Evidence { get; init; }

    public required IReadOnlyList<IReadOnlyDictionary<string, object?>> Facts { get; init; }

    /// <summary>How much work loading is.</summary>
    public int RowCount =>
        1 + Sentences.Count + Entities.Count + Mentions.Count + Claims.Count + ClaimObjects.Count + Evidence.Count + Facts.Count;

    public IReadOnlyList<object?> EntityIds => [.. Entities.Select(row => row["id"])];

    public IReadOnlyList<object?> ClaimIds => [.. Claims.Select(row => row["id"])];

    /// <summary>The article's own row: every property is named, so that one that vanished from the page vanishes from the graph.</summary>
    public IReadOnlyDictionary<string, object?> ArticleRow() => GraphRow.Of(
        ("id", Article.Id),
        ("props", GraphRow.Of(
            ("url", Article.Url),
            ("title", Article.Title),
            ("site", Article.Site),
            ("authors", Article.Authors),
            ("publishedAt", Article.PublishedAt),
            ("language", Article.Language),
            ("fingerprint", Fingerprint))));

    internal ArticleGraph WithFingerprint()
    {
        var content = new StringBuilder(CypherLiteral.Of((this with { Fingerprint = "" }).ArticleRow()));
        foreach (var rows in (IReadOnlyList<IReadOnlyDictionary<string, object?>>[])[Sentences, Entities, Mentions, Claims, ClaimObjects, Evidence, Facts])
        {
            content.Append('\n').Append(CypherLiteral.Of(rows));
        }

        return this with { Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString()))) };
    }
}
