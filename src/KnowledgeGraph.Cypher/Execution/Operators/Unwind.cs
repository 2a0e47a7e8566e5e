using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>A row per element of a list; none for null, one for a value that is no list.</summary>
internal sealed class Unwind(Operator input, Evaluator list, Symbol element, string text) : Operator(input)
{
    public override string Description => $"Unwind {text} AS {element}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            var value = list(row, context);
            if (value.IsNull)
            {
                continue;
            }
            var items = value.Kind == CypherKind.List ? value.AsList() : [value];
            for (var i = 0; i < items.Count; i++)
            {
                context.Cancelled.ThrowIfCancellationRequested();
                row[element.Slot] = items[i];
                yield return row;
            }
        }
    }
}
