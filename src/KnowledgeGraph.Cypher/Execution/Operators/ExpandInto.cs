using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The relationships between two known nodes, found from the one that has fewer.</summary>
internal sealed class ExpandInto(Operator input, Symbol left, Symbol relationship, Symbol right, RelationshipTest test) : Operator(input)
{
    public override string Description => $"ExpandInto ({left}){test.Arrow(relationship.Name)}({right})";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        var graph = context.Graph;
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            if (row[left.Slot].Kind != CypherKind.Node || row[right.Slot].Kind != CypherKind.Node)
            {
                continue;
            }
            var types = test.TypeNumbers(graph);
            var (from, to) = (row[left.Slot].EntityId, row[right.Slot].EntityId);
            var backward = graph.Degree(to, test.Backward) < graph.Degree(from, test.Forward);
            var (near, far) = backward ? (to, from) : (from, to);
            foreach (var (id, neighbour) in graph.Expand(near, backward ? test.Backward : test.Forward, types))
            {
                context.Cancelled.ThrowIfCancellationRequested();
                if (neighbour == far && test.Admits(id, row, context))
                {
                    row[relationship.Slot] = CypherValue.Relationship(graph, id);
                    yield return row;
                }
            }
        }
    }
}
