using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>From a node along its relationships to the nodes at their other ends.</summary>
/// <param name="input">Binds <paramref name="from"/>.</param>
/// <param name="from">Where to stand: the left end of the pattern, or the right one where <paramref name="backward"/>.</param>
/// <param name="relationship">Filled with the relationship.</param>
/// <param name="to">Filled with the node at the other end.</param>
/// <param name="test">What the relationship must be.</param>
/// <param name="backward">Whether the pattern is walked from right to left.</param>
internal sealed class Expand(Operator input, Symbol from, Symbol relationship, Symbol to, RelationshipTest test, bool backward) : Operator(input)
{
    public override string Description => backward
        ? $"Expand ({to}){test.Arrow(relationship.Name)}({from}) from {from}"
        : $"Expand ({from}){test.Arrow(relationship.Name)}({to})";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        var graph = context.Graph;
        var types = test.TypeNumbers(graph);
        var direction = backward ? test.Backward : test.Forward;
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            if (row[from.Slot].Kind != CypherKind.Node)
            {
                continue;
            }
            foreach (var (id, neighbour) in graph.Expand(row[from.Slot].EntityId, direction, types))
            {
                context.Cancelled.ThrowIfCancellationRequested();
                if (test.Admits(id, row, context))
                {
                    row[relationship.Slot] = CypherValue.Relationship(graph, id);
                    row[to.Slot] = CypherValue.Node(graph, neighbour);
                    yield return row;
                }
            }
        }
    }
}
