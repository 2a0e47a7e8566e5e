using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>
/// SET n = map, or SET n += map where <paramref name="add"/>. Counted, as Neo4j counts, are the values that are set and
/// those that go; a null where there was nothing is no change.
/// </summary>
internal sealed class PropertiesAssignment(Evaluator subject, Evaluator value, bool add) : Assignment
{
    public override void Run(Row row, ExecutionContext context)
    {
        var entity = subject(row, context);
        if (entity.IsNull)
        {
            return;
        }
        var source = value(row, context);
        if (source.IsNull && add)
        {
            return;
        }
        var map = source.IsNull ? CypherMap.Empty : PropertyMaps.Of(source, context);
        var before = Before(entity, context);
        var after = add ? Merged(before, map) : map;
        if (entity.Kind == CypherKind.Node)
        {
            context.Graph.SetNodeProperties(entity.EntityId, after);
        }
        else
        {
            context.Graph.SetRelationshipProperties(entity.EntityId, after);
        }
        context.Counters.PropertiesSet += map.Values.Count(entry => !entry.IsNull) + before.Keys.Count(key => after.GetOrNull(key).IsNull);
    }

    private static CypherMap Before(CypherValue entity, ExecutionContext context) => entity.Kind switch
    {
        CypherKind.Node => context.Graph.GetNodeProperties(entity.EntityId),
        CypherKind.Relationship => context.Graph.GetRelationshipProperties(entity.EntityId),
        _ => throw NotAnEntity(entity),
    };

    private static CypherMap Merged(CypherMap old, CypherMap added)
    {
        var builder = new CypherMapBuilder();
        foreach (var (key, entry) in old)
        {
            builder.Set(key, entry);
        }
        foreach (var (key, entry) in added)
        {
            builder.Set(key, entry);
        }
        return builder.Build();
    }
}
