using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Loading;

/// <summary>The ids of entities and claims that articles support; ordinal order, so that writers lock alike.</summary>
internal sealed record ArticleSupport(IReadOnlyList<string> Entities, IReadOnlyList<string> Claims)
{
    public static readonly ArticleSupport None = new([], []);

    private static readonly string[] ClaimStatements =
        ["claims-unsupported-edges-delete", "claims-unsupported-delete", "claims-refresh", "facts-refresh", "speakers-delete", "speakers"];

    private static readonly string[] EntityStatements = ["entities-unsupported-delete", "entities-refresh"];

    public static ArticleSupport Of(IReadOnlyList<ArticleGraph> graphs) =>
        new(Sorted(graphs.SelectMany(graph => graph.EntityIds)), Sorted(graphs.SelectMany(graph => graph.ClaimIds)));

    /// <summary>From a row of <c>article-support.cypher</c>: mentioned entities, arguments of claims, claims.</summary>
    public static ArticleSupport Of(IReadOnlyList<object?> row) =>
        new(Sorted(List(row[0]).Concat(List(row[1]))), Sorted(List(row[2])));

    public ArticleSupport Union(ArticleSupport other) =>
        new(Sorted(Entities.Concat(other.Entities)), Sorted(Claims.Concat(other.Claims)));

    /// <summary>The statements that settle what these owe to all articles together, and remove what none supports.</summary>
    public IEnumerable<CypherStatement> Settlement()
    {
        foreach (var name in ClaimStatements)
        {
            yield return LoadStatement.Of(name, ("claims", Claims));
        }

        foreach (var name in EntityStatements)
        {
            yield return LoadStatement.Of(name, ("entities", Entities));
        }
    }

    private static IReadOnlyList<object?> List(object? cell) => cell as IReadOnlyList<object?> ?? [];

    private static IReadOnlyList<string> Sorted(IEnumerable<object?> ids) =>
        [.. ids.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
