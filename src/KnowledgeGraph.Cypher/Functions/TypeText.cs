using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The type of a value as <c>valueType()</c> writes it: <c>LIST&lt;STRING NOT NULL | INTEGER NOT NULL&gt; NOT NULL</c>.</summary>
internal static class TypeText
{
    private static readonly CypherKind[] _order =
    [
        CypherKind.Boolean, CypherKind.String, CypherKind.Integer, CypherKind.Float, CypherKind.Date, CypherKind.LocalTime, CypherKind.Time,
        CypherKind.LocalDateTime, CypherKind.DateTime, CypherKind.Duration, CypherKind.Node, CypherKind.Relationship, CypherKind.Map,
        CypherKind.List, CypherKind.Path,
    ];

    public static string Of(CypherValue value) => value.IsNull ? "NULL" : Name(value) + " NOT NULL";

    private static string Name(CypherValue value) => value.Kind switch
    {
        CypherKind.List => $"LIST<{Inner(value.AsList())}>",
        CypherKind.LocalTime => "LOCAL TIME",
        CypherKind.Time => "ZONED TIME",
        CypherKind.LocalDateTime => "LOCAL DATETIME",
        CypherKind.DateTime => "ZONED DATETIME",
        _ => value.Kind.ToString().ToUpperInvariant(),
    };

    private static string Inner(IReadOnlyList<CypherValue> items)
    {
        var names = items.Where(item => !item.IsNull)
            .OrderBy(item => Array.IndexOf(_order, item.Kind))
            .Select(Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var hasNull = items.Any(item => item.IsNull);
        return names.Count == 0
            ? hasNull ? "NULL" : "NOTHING"
            : string.Join(" | ", names.Select(name => hasNull ? name : name + " NOT NULL"));
    }
}
