using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

internal sealed class LabelScan(Operator input, Symbol node, string label) : Operator(input)
{
    public override string Description => $"LabelScan {node}:{label}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            foreach (var id in context.Graph.NodesWithLabel(label))
            {
                context.Cancelled.ThrowIfCancellationRequested();
                row[node.Slot] = CypherValue.Node(context.Graph, id);
                yield return row;
            }
        }
    }
}
