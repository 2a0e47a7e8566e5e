using KnowledgeGraph.Cypher.Values;
using static KnowledgeGraph.Cypher.Values.CypherKinds;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Functions of nodes, relationships, paths and maps, and those about null.</summary>
internal static class EntityFunctions
{
    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("id", [Entity], Integer, static (x, _) => CypherValue.Of(x[0].EntityId)),
        new("elementId", [Entity], CypherKinds.String, static (x, _) => CypherValue.Of(ElementId(x[0]))),
        new("labels", [Node], List, static (x, _) => Texts(x[0].Source.GetLabels(x[0].EntityId))),
        new("type", [Relationship], CypherKinds.String, static (x, _) => CypherValue.Of(x[0].Source.GetRelationshipType(x[0].EntityId))),
        new("keys", [Entity | Map], List, static (x, _) => Texts(PropertiesOf(x[0]).Keys)),
        new("properties", [Entity | Map], Map, static (x, _) => CypherValue.Map(PropertiesOf(x[0]))),
        new("startNode", [Relationship], Node, static (x, _) => CypherValue.Node(x[0].Source, x[0].Source.GetStartNode(x[0].EntityId))),
        new("endNode", [Relationship], Node, static (x, _) => CypherValue.Node(x[0].Source, x[0].Source.GetEndNode(x[0].EntityId))),
        new("nodes", [CypherKinds.Path], List, static (x, _) => CypherValue.List(x[0].AsPath().Nodes)),
        new("relationships", [CypherKinds.Path], List, static (x, _) => CypherValue.List(x[0].AsPath().Relationships)),
        new("length", [CypherKinds.Path], Integer, static (x, _) => CypherValue.Of((long)x[0].AsPath().Length)),
        new("coalesce", [Any], Any, Coalesce, required: 1, variadic: true, nullIn: true),
        new("nullIf", [Any, Any], Any, NullIf, nullIn: true),
        new("exists", [Any], CypherKinds.Boolean, static (x, _) => CypherValue.Of(!x[0].IsNull), nullIn: true),
        new("valueType", [Any], CypherKinds.String, static (x, _) => CypherValue.Of(TypeText.Of(x[0])), nullIn: true),
    ];

    private static string ElementId(CypherValue entity) =>
        (entity.Kind == CypherKind.Node ? "n" : "r") + CypherNotation.Write(CypherValue.Of(entity.EntityId));

    private static CypherMap PropertiesOf(CypherValue value) => value.Kind switch
    {
        CypherKind.Node => value.Source.GetNodeProperties(value.EntityId),
        CypherKind.Relationship => value.Source.GetRelationshipProperties(value.EntityId),
        _ => value.AsMap(),
    };

    private static CypherValue Texts(IEnumerable<string> texts) => CypherValue.List([.. texts.Select(CypherValue.Of)]);

    private static CypherValue Coalesce(ReadOnlySpan<CypherValue> arguments, FunctionContext context)
    {
        foreach (var argument in arguments)
        {
            if (!argument.IsNull)
            {
                return argument;
            }
        }

        return CypherValue.Null;
    }

    private static CypherValue NullIf(ReadOnlySpan<CypherValue> arguments, FunctionContext context) =>
        Equality.AreEqual(arguments[0], arguments[1]) == true ? CypherValue.Null : arguments[0];
}
