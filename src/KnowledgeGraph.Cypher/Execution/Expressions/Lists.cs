using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Values where a list is expected.</summary>
internal static class Lists
{
    /// <summary>The elements; none for null.</summary>
    /// <exception cref="CypherException">TypeError: the value is no list.</exception>
    public static IReadOnlyList<CypherValue> Of(CypherValue value, string place) => value.Kind switch
    {
        CypherKind.List => value.AsList(),
        CypherKind.Null => [],
        _ => throw RuntimeErrors.Type("InvalidArgumentType", $"{place} takes a list, but this is {CypherNotation.Name(value.Kind)}"),
    };
}
