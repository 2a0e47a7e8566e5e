using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>What a property may hold: scalars, temporal values, and lists of these.</summary>
internal static class StorableValues
{
    private const CypherKinds Scalars =
        CypherKinds.Boolean | CypherKinds.Number | CypherKinds.String | CypherKinds.Temporal;

    /// <exception cref="CypherException">TypeError, InvalidPropertyType.</exception>
    public static void Require(string key, CypherValue value)
    {
        if (value.Kind == CypherKind.List)
        {
            foreach (var item in value.AsList())
            {
                RequireScalar(key, item, "a list with ");
            }
        }
        else if (!value.IsNull)
        {
            RequireScalar(key, value, "");
        }
    }

    private static void RequireScalar(string key, CypherValue value, string within)
    {
        if (!value.Is(Scalars))
        {
            throw RuntimeErrors.Type("InvalidPropertyType", $"the property '{key}' cannot hold {within}{CypherNotation.Name(value.Kind)}");
        }
    }
}
