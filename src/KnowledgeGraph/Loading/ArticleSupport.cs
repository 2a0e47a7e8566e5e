using System.Globalization;

namespace KnowledgeGraph.Loading;

/// <summary>The ids of entities and claims that an article supports; ordinal order, so that writers lock alike.</summary>
internal sealed record ArticleSupport(IReadOnlyList<object?> Entities, IReadOnlyList<object?> Claims)
{
    public static ArticleSupport Of(ArticleGraph graph) => new(Sorted(graph.EntityIds), Sorted(graph.ClaimIds));

    /// <summary>From a row of <c>article-support.cypher</c>: mentioned entities, arguments of claims, claims.</summary>
    public static ArticleSupport Of(IReadOnlyList<object?> row) =>
        new(Sorted(List(row[0]).Concat(List(row[1]))), Sorted(List(row[2])));

    public ArticleSupport Union(ArticleSupport other) =>
        new(Sorted(Entities.Concat(other.Entities)), Sorted(Claims.Concat(other.Claims)));

    private static IReadOnlyList<object?> List(object? cell) => cell as IReadOnlyList<object?> ?? [];

    private static IReadOnlyList<object?> Sorted(IEnumerable<object?> ids) =>
        [.. ids.Select(id => Convert.ToString(id, CultureInfo.InvariantCulture)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
