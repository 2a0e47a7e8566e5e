using KnowledgeGraph.Graph;
using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Differential.Tests.Comparison;

/// <summary>All nodes and relationships, also those that a transaction has not committed yet.</summary>
internal static class WholeGraph
{
    private static readonly IReadOnlyList<CypherStatement> Statements =
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "cypher", "fingerprint"), "*.cypher")
            .Order(StringComparer.Ordinal)
            .Select(file => new CypherStatement(File.ReadAllText(file)))];

    /// <param name="runner">A runner on both databases, which throws where their rows differ.</param>
    public static async Task CompareAsync(ICypherRunner runner)
    {
        foreach (var statement in Statements)
        {
            await runner.ReadAsync(statement);
        }
    }
}
