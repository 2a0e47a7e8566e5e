using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>SET n.key = value, or REMOVE n.key.</summary>
internal sealed class PropertyAssignment(Evaluator subject, Evaluator key, Evaluator value) : Assignment
{
    public override void Run(Row row, ExecutionContext context)
    {
        var entity = subject(row, context);
        if (entity.IsNull)
        {
            return;
        }
        var name = key(row, context);
        if (name.Kind != CypherKind.String)
        {
            throw RuntimeErrors.Type("MapElementAccessByNonString", $"a property is named by a string, found {CypherNotation.Name(name.Kind)}");
        }
        Set(entity, name.AsString(), value(row, context), context);
    }

    private static void Set(CypherValue entity, string name, CypherValue value, ExecutionContext context)
    {
        var changed = entity.Kind switch
        {
            CypherKind.Node => context.Graph.SetNodeProperty(entity.EntityId, name, value),
            CypherKind.Relationship => context.Graph.SetRelationshipProperty(entity.EntityId, name, value),
            _ => throw NotAnEntity(entity),
        };
        context.Counters.PropertiesSet += changed || !value.IsNull ? 1 : 0;
    }
}
