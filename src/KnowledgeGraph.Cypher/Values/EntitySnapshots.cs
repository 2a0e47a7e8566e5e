namespace KnowledgeGraph.Cypher.Values;

/// <summary>Reads what node and relationship handles stand for.</summary>
internal static class EntitySnapshots
{
    public static CypherNode OfNode(IEntitySource source, long id) => source.NodeExists(id)
        ? new CypherNode(id, source.GetLabels(id), source.GetNodeProperties(id))
        : new CypherNode(id, [], CypherMap.Empty);

    public static CypherRelationship OfRelationship(IEntitySource source, long id) => new(
        id,
        source.GetRelationshipType(id),
        source.GetStartNode(id),
        source.GetEndNode(id),
        source.RelationshipExists(id) ? source.GetRelationshipProperties(id) : CypherMap.Empty);

    public static CypherValue Detach(CypherValue value) => value.Kind switch
    {
        CypherKind.Node when value.IsLive => CypherValue.Of(value.AsNode()),
        CypherKind.Relationship when value.IsLive => CypherValue.Of(value.AsRelationship()),
        CypherKind.Path => CypherValue.Of(Detach(value.AsPath())),
        CypherKind.List when HoldsLive(value) => CypherValue.List(DetachAll(value.AsList())),
        CypherKind.Map when HoldsLive(value) => CypherValue.Map(Detach(value.AsMap())),
        _ => value,
    };

    private static CypherPath Detach(CypherPath path) => new(DetachAll(path.Nodes), DetachAll(path.Relationships));

    private static CypherMap Detach(CypherMap map) =>
        CypherMap.From(map.Select(pair => KeyValuePair.Create(pair.Key, Detach(pair.Value))));

    private static CypherValue[] DetachAll(IReadOnlyList<CypherValue> values) => [.. values.Select(Detach)];

    private static bool HoldsLive(CypherValue value) => value.Kind switch
    {
        CypherKind.Node or CypherKind.Relationship => value.IsLive,
        CypherKind.Path => true,
        CypherKind.List => value.AsList().Any(HoldsLive),
        CypherKind.Map => value.AsMap().Values.Any(HoldsLive),
        _ => false,
    };
}
