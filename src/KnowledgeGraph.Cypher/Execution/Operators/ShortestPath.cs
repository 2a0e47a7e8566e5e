using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>One or all of the shortest walks between two known nodes that meet the conditions on the path.</summary>
internal sealed class ShortestPath(
    Operator input,
    Symbol left,
    Symbol relationships,
    Symbol right,
    RelationshipTest test,
    VariableLength length,
    bool all,
    bool asList,
    Func<Row, ExecutionContext, bool>? conditions)
    : Operator(input)
{
    public override string Description =>
        $"{(all ? "AllShortestPaths" : "ShortestPath")} ({left}){test.Arrow(relationships.Name, length.ToString())}({right})";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            if (row[left.Slot].Kind != CypherKind.Node || row[right.Slot].Kind != CypherKind.Node)
            {
                continue;
            }
            foreach (var __ in Walks(row, context))
            {
                yield return row;
            }
        }
    }

    private IEnumerable<Row> Walks(Row row, ExecutionContext context)
    {
        var (from, to) = (row[left.Slot].EntityId, row[right.Slot].EntityId);
        var found = -1;
        foreach (var walk in Candidates(from, to, row, context))
        {
            if (found >= 0 && (!all || walk.Count > found))
            {
                yield break;
            }
            CypherValue[] list = [.. walk.Select(id => CypherValue.Relationship(context.Graph, id))];
            row[relationships.Slot] = asList ? CypherValue.List(list) : list[0];
            if (conditions is null || conditions(row, context))
            {
                found = walk.Count;
                yield return row;
            }
        }
    }

    /// <summary>The shortest walks; where conditions may refuse them, then all longer ones by length.</summary>
    private IEnumerable<IReadOnlyList<long>> Candidates(long from, long to, Row row, ExecutionContext context)
    {
        var shortest = -1;
        foreach (var walk in new BreadthFirstSearch(test, length, row, context).Find(from, to))
        {
            shortest = walk.Count;
            yield return walk;
        }
        if (shortest < 0 || conditions is null)
        {
            yield break;
        }
        var longest = Math.Min(length.Maximum, context.Graph.RelationshipCount);
        for (long exact = shortest + 1; exact <= longest; exact++)
        {
            var walks = new WalkSearch(test, new VariableLength(exact, exact), test.Forward);
            foreach (var (walk, end) in walks.From(from, row, context))
            {
                if (end == to)
                {
                    yield return walk;
                }
            }
        }
    }
}
