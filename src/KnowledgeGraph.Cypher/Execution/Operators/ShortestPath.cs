using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>One or all of the shortest walks between two known nodes.</summary>
internal sealed class ShortestPath(
    Operator input, Symbol left, Symbol relationships, Symbol right, RelationshipTest test, VariableLength length, bool all, bool asList)
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
            var search = new BreadthFirstSearch(test, length, row, context);
            var walks = search.Find(row[left.Slot].EntityId, row[right.Slot].EntityId);
            foreach (var walk in all ? walks : walks.Take(1))
            {
                CypherValue[] list = [.. walk.Select(id => CypherValue.Relationship(context.Graph, id))];
                row[relationships.Slot] = asList ? CypherValue.List(list) : list[0];
                yield return row;
            }
        }
    }
}
