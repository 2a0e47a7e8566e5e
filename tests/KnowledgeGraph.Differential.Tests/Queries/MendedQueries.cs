using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Differential.Tests.Queries;

/// <summary>The queries of <c>mended.cypher</c>.</summary>
internal static class MendedQueries
{
    public static IReadOnlyList<CypherStatement> All { get; } =
        [.. CypherScript.Split(QueryFile.Read("mended.cypher")).Select(GeneratedQueries.Statement)];
}
