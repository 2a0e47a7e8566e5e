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
    private readonly WalkSearch _search = new(test, length, backward ? test.Backward : test.Forward);

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
            foreach (var (walk, end) in _search.From(row[from.Slot].EntityId, row, context))
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

    private CypherValue[] ToList(IReadOnlyList<long> walk, IGraphTransaction graph)
    {
        var list = new CypherValue[walk.Count];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = CypherValue.Relationship(graph, walk[backward ? walk.Count - 1 - i : i]);
        }
        return list;
    }
}
