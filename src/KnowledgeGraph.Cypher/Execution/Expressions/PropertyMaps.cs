using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Values where a map of properties is expected.</summary>
internal static class PropertyMaps
{
    /// <summary>The map, or the properties of the node or relationship.</summary>
    public static CypherMap Of(CypherValue value, ExecutionContext context) => value.Kind switch
    {
        CypherKind.Map => value.AsMap(),
        CypherKind.Node => context.Graph.GetNodeProperties(value.EntityId),
        CypherKind.Relationship => context.Graph.GetRelationshipProperties(value.EntityId),
        _ => throw RuntimeErrors.Type("InvalidArgumentType", $"expected a map of properties, found {CypherNotation.Name(value.Kind)}"),
    };

    public static CypherMap WithoutNulls(CypherMap map) =>
        map.Values.Any(value => value.IsNull) ? CypherMap.From(map.Where(pair => !pair.Value.IsNull)) : map;

    /// <summary>One property of a map, node, relationship or temporal value; null for what is absent.</summary>
    public static CypherValue Get(CypherValue subject, string key, ExecutionContext context) => subject.Kind switch
    {
        CypherKind.Node => context.Graph.GetNodeProperty(subject.EntityId, key),
        CypherKind.Relationship => context.Graph.GetRelationshipProperty(subject.EntityId, key),
        CypherKind.Map => subject.AsMap().GetOrNull(key),
        CypherKind.Null => CypherValue.Null,
        _ when subject.Is(CypherKinds.Temporal) => TemporalComponents.TryGet(subject, key, out var component)
            ? component
            : throw RuntimeErrors.Type("InvalidArgumentType", $"{CypherNotation.Name(subject.Kind)} has no component '{key}'"),
        _ => throw RuntimeErrors.Type(
            "InvalidArgumentType", $"the property '{key}' cannot be read from {CypherNotation.Name(subject.Kind)}"),
    };
}
