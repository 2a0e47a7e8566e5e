namespace KnowledgeGraph.Differential.Tests.Comparison;

/// <summary>Whether a statement settles the order within its lists.</summary>
internal static class ListOrder
{
    /// <summary>What <c>collect</c> gathers comes in the order of the rows before it.</summary>
    public static bool IsSettled(string statement) =>
        !statement.Contains("collect(", StringComparison.Ordinal) || statement.Contains("ORDER BY", StringComparison.Ordinal);
}
