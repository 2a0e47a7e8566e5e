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
            _ => string.Join(" or ", Enum.GetValues<CypherKind>().Where(kind => ((int)known & (1 << (int)kind)) != 0).Select(CypherNotation.Name)),
        };
    }
}
