using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>SET n:Label, or REMOVE n:Label where <paramref name="remove"/>.</summary>
internal sealed class LabelAssignment(Evaluator subject, NameSource labels, bool remove) : Assignment
{
    public override void Run(Row row, ExecutionContext context)
    {
        var entity = subject(row, context);
        if (entity.IsNull)
        {
            return;
        }
        if (entity.Kind != CypherKind.Node)
        {
            throw RuntimeErrors.Type("InvalidArgumentType", $"only nodes have labels, found {CypherNotation.Name(entity.Kind)}");
        }
        foreach (var label in labels.For(row, context))
        {
            if (remove)
            {
                context.Counters.LabelsRemoved += context.Graph.RemoveLabel(entity.EntityId, label) ? 1 : 0;
            }
            else
            {
                context.Counters.LabelsAdded += context.Graph.AddLabel(entity.EntityId, label) ? 1 : 0;
            }
        }
    }
}
