using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>
/// Relationships in the order of their numbers, which is how their properties lie in memory and in the file; by an index
/// where there is one for the key. Fills the nodes at both ends.
/// </summary>
internal sealed class RelationshipScan(
    Operator input, Symbol left, Symbol relationship, Symbol right, RelationshipTest test, IndexDefinition? index, Evaluator? key)
    : Operator(input)
{
    public override string Description =>
        $"{(index is null ? "RelationshipScan" : "RelationshipIndexSeek")} ({left}){test.Arrow(relationship.Name)}({right})";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        var graph = context.Graph;
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            foreach (var id in Candidates(row, context))
            {
                context.Cancelled.ThrowIfCancellationRequested();
                if (!test.Admits(id, row, context))
                {
                    continue;
                }
                row[relationship.Slot] = CypherValue.Relationship(graph, id);
                var (start, end) = (graph.GetStartNode(id), graph.GetEndNode(id));
                if (test.Direction != PatternDirection.Incoming && Fill(row, graph, start, end))
                {
                    yield return row;
                }
                if ((test.Direction == PatternDirection.Incoming || (test.Direction == PatternDirection.Either && start != end))
                    && Fill(row, graph, end, start))
                {
                    yield return row;
                }
            }
        }
    }

    private IEnumerable<long> Candidates(Row row, ExecutionContext context) => index is not null
        ? context.Graph.Seek(index, key!(row, context))
        : test.Types is null ? context.Graph.AllRelationships() : test.Types.SelectMany(context.Graph.RelationshipsOfType);

    private bool Fill(Row row, IGraphTransaction graph, long leftNode, long rightNode)
    {
        if (left.Slot == right.Slot && leftNode != rightNode)
        {
            return false;
        }
        row[left.Slot] = CypherValue.Node(graph, leftNode);
        row[right.Slot] = CypherValue.Node(graph, rightNode);
        return true;
    }
}
