using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Deletes nodes, relationships and all parts of paths; null is nothing to delete, and twice is once.</summary>
internal sealed class Delete(Operator input, Evaluator[] targets, bool detach) : Operator(input)
{
    public override string Description => detach ? "DetachDelete" : "Delete";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            context.Cancelled.ThrowIfCancellationRequested();
            foreach (var target in targets)
            {
                DeleteValue(target(row, context), context);
            }
            yield return row;
        }
    }

    private void DeleteValue(CypherValue value, ExecutionContext context)
    {
        switch (value.Kind)
        {
            case CypherKind.Null:
                break;
            case CypherKind.Node:
                DeleteNode(value.EntityId, context);
                break;
            case CypherKind.Relationship:
                DeleteRelationship(value.EntityId, context);
                break;
            case CypherKind.Path:
                var path = value.AsPath();
                foreach (var part in path.Relationships.Concat(path.Nodes))
                {
                    DeleteValue(part, context);
                }
                break;
            default:
                throw RuntimeErrors.Type("InvalidArgumentType", $"DELETE takes nodes, relationships and paths, found {CypherNotation.Name(value.Kind)}");
        }
    }

    private void DeleteNode(long node, ExecutionContext context)
    {
        if (!context.Graph.NodeExists(node))
        {
            return;
        }
        if (detach)
        {
            foreach (var id in Attached(node, context))
            {
                DeleteRelationship(id, context);
            }
        }
        context.Graph.DeleteNode(node);
        context.Counters.NodesDeleted++;
    }

    private static List<long> Attached(long node, ExecutionContext context)
    {
        var attached = new List<long>();
        foreach (var (id, _) in context.Graph.Expand(node, Direction.Both))
        {
            attached.Add(id);
        }
        return attached;
    }

    private static void DeleteRelationship(long id, ExecutionContext context)
    {
        if (context.Graph.RelationshipExists(id))
        {
            context.Graph.DeleteRelationship(id);
            context.Counters.RelationshipsDeleted++;
        }
    }
}
