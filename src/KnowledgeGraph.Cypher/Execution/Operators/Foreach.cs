using KnowledgeGraph.Cypher.Binding;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Runs updates for every element of a list, and passes the input row on.</summary>
internal sealed class Foreach(Operator input, Evaluator list, Symbol element, Operator updates) : Operator(input, updates)
{
    public override string Description => $"Foreach {element}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            foreach (var value in Lists.Of(list(row, context), "FOREACH"))
            {
                row[element.Slot] = value;
                foreach (var __ in Inputs[1].Execute(row, context))
                {
                    context.Cancelled.ThrowIfCancellationRequested();
                }
            }
            yield return row;
        }
    }
}
