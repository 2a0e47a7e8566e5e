using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>SET n = map, or SET n += map where <paramref name="add"/>.</summary>
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
        switch (entity.Kind)
        {
            case CypherKind.Node:
                context.Graph.SetNodeProperties(entity.EntityId, add ? Merged(context.Graph.GetNodeProperties(entity.EntityId), map) : map);
                break;
            case CypherKind.Relationship:
                context.Graph.SetRelationshipProperties(entity.EntityId, add ? Merged(context.Graph.GetRelationshipProperties(entity.EntityId), map) : map);
                break;
            default:
                throw NotAnEntity(entity);
        }
        context.Counters.PropertiesSet += map.Count;
    }

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
