using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Drops rows where a variable that stands for a node is null.</summary>
internal sealed class CheckNode(Operator input, Symbol node) : Operator(input)
{
    public override string Description => $"CheckNode {node}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            var kind = row[node.Slot].Kind;
            if (kind == CypherKind.Node)
            {
                yield return row;
            }
            else if (kind != CypherKind.Null)
            {
                throw RuntimeErrors.Type("InvalidArgumentType", $"'{node}' stands for a node in a pattern, but it is something else");
            }
        }
    }
}
