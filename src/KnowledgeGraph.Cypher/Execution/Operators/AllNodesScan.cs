using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

internal sealed class AllNodesScan(Operator input, Symbol node) : Operator(input)
{
    public override string Description => $"AllNodesScan {node}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            foreach (var id in context.Graph.AllNodes())
            {
                context.Cancelled.ThrowIfCancellationRequested();
                row[node.Slot] = CypherValue.Node(context.Graph, id);
                yield return row;
            }
        }
    }
}
