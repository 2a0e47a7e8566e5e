using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Binding;

/// <summary>Sets of kinds in words, for messages.</summary>
internal static class KindNames
{
    public static string Of(CypherKinds kinds)
    {
        var known = kinds == CypherKinds.Null ? kinds : kinds & ~CypherKinds.Null;
        return known switch
        {
            CypherKinds.Number => "a number",
            CypherKinds.Entity => "a node or relationship",
            CypherKinds.Any & ~CypherKinds.Null => "a value",
            _ => string.Join(" or ", Enum.GetValues<CypherKind>().Where(kind => ((int)known & (1 << (int)kind)) != 0).Select(Name)),
        };
    }

    private static string Name(CypherKind kind) => kind switch
    {
        CypherKind.Null => "null",
        CypherKind.Boolean => "a boolean",
        CypherKind.Integer => "an integer",
        CypherKind.Float => "a float",
        CypherKind.String => "a string",
        CypherKind.List => "a list",
        CypherKind.Map => "a map",
        CypherKind.Node => "a node",
        CypherKind.Relationship => "a relationship",
        CypherKind.Path => "a path",
        CypherKind.Date => "a date",
        CypherKind.LocalTime => "a local time",
        CypherKind.Time => "a time",
        CypherKind.LocalDateTime => "a local date and time",
        CypherKind.DateTime => "a date and time",
        _ => "a duration",
    };
}
