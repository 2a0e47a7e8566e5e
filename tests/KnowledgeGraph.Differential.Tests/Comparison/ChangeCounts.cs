using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Differential.Tests.Comparison;

/// <summary>What of the counters can be compared.</summary>
internal static class ChangeCounts
{
    /// <summary>
    /// All but the properties set by <c>+=</c>: there Neo4j also counts nulls where nothing was, but only of keys that its
    /// database has seen at some time, so that its count depends on the past.
    /// </summary>
    public static CypherCounters Comparable(string statement, CypherCounters counters) =>
        statement.Contains("+= ", StringComparison.Ordinal) ? counters with { PropertiesSet = 0 } : counters;
}
