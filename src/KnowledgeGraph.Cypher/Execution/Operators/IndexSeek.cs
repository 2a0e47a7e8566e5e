using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The nodes whose indexed properties equal given values, or (for IN) one of a list of values.</summary>
internal sealed class IndexSeek(Operator input, Symbol node, IndexDefinition index, Evaluator key, bool keyIsList) : Operator(input)
{
    public override string Description =>
        $"{(index.IsUnique ? "UniqueIndexSeek" : "IndexSeek")} {node}:{index.Token}({string.Join(", ", index.Properties)}){(keyIsList ? " IN" : "")}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            var value = key(row, context);
            foreach (var single in keyIsList ? Distinct(value) : [value])
            {
                foreach (var id in context.Graph.Seek(index, single))
                {
                    context.Cancelled.ThrowIfCancellationRequested();
                    row[node.Slot] = CypherValue.Node(context.Graph, id);
                    yield return row;
                }
            }
        }
    }

    private static IEnumerable<CypherValue> Distinct(CypherValue list) => list.IsNull ? []
        : list.Kind == CypherKind.List ? list.AsList().Distinct(Equivalence.Instance)
        : throw RuntimeErrors.Type("InvalidArgumentType", "IN takes a list on its right");
}
