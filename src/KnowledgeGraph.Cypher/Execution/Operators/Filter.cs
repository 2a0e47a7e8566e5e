namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Keeps the rows for which the predicate is true; null, like false, drops the row.</summary>
internal sealed class Filter(Operator input, Evaluator predicate, string text) : Operator(input)
{
    public override string Description => $"Filter {text}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            context.Cancelled.ThrowIfCancellationRequested();
            if (Truth.Of(predicate(row, context)) == true)
            {
                yield return row;
            }
        }
    }
}
