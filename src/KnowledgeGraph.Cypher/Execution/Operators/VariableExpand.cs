using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>
/// All walks of a length within bounds that use no relationship twice, depth first. Fills the list of relationships in the
/// order of the pattern and, unless it is known before, the node at the end.
/// </summary>
internal sealed class VariableExpand(
    Operator input, Symbol from, Symbol relationships, Symbol to, RelationshipTest test, VariableLength length, bool backward, bool toIsKnown)
    : Operator(input)
{
    public override string Description => backward
        ? $"VariableExpand ({to}){test.Arrow(relationships.Name, length.ToString())}({from}) from {from}"
        : $"VariableExpand ({from}){test.Arrow(relationships.Name, length.ToString())}({to}){(toIsKnown ? $" into {to}" : "")}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            if (row[from.Slot].Kind != CypherKind.Node || (toIsKnown && row[to.Slot].Kind != CypherKind.Node))
            {
                continue;
            }
            var target = toIsKnown ? row[to.Slot].EntityId : (long?)null;
            foreach (var (walk, end) in Walks(row[from.Slot].EntityId, row, context))
            {
                if (target is null || target == end)
                {
                    row[relationships.Slot] = CypherValue.List(ToList(walk, context.Graph));
                    row[to.Slot] = CypherValue.Node(context.Graph, end);
                    yield return row;
                }
            }
        }
    }

    private IEnumerable<(List<long> Walk, long End)> Walks(long start, Row row, ExecutionContext context)
    {
        var walk = new List<long>();
        if (length.Minimum == 0)
        {
            yield return (walk, start);
        }
        if (length.Maximum == 0)
        {
            yield break;
        }
        var types = test.TypeNumbers(context.Graph);
        var direction = backward ? test.Backward : test.Forward;
        var open = new Stack<Adjacency.Enumerator>();
        open.Push(context.Graph.Expand(start, direction, types).GetEnumerator());
        while (open.TryPop(out var steps))
        {
            context.Cancelled.ThrowIfCancellationRequested();
            if (!steps.MoveNext())
            {
                if (walk.Count > 0)
                {
                    walk.RemoveAt(walk.Count - 1);
                }
                continue;
            }
            var (id, neighbour) = steps.Current;
            open.Push(steps);
            if (walk.Contains(id) || !test.Admits(id, row, context))
            {
                continue;
            }
            walk.Add(id);
            if (walk.Count >= length.Minimum)
            {
                yield return (walk, neighbour);
            }
            if (walk.Count < length.Maximum)
            {
                open.Push(context.Graph.Expand(neighbour, direction, types).GetEnumerator());
            }
            else
            {
                walk.RemoveAt(walk.Count - 1);
            }
        }
    }

    private CypherValue[] ToList(List<long> walk, IGraphTransaction graph)
    {
        var list = new CypherValue[walk.Count];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = CypherValue.Relationship(graph, walk[backward ? walk.Count - 1 - i : i]);
        }
        return list;
    }
}
