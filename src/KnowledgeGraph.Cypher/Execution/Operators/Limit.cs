namespace KnowledgeGraph.Cypher.Execution;

/// <summary>At most so many rows. Where changes lie below it they are made even if no row is asked for.</summary>
internal sealed class Limit(Operator input, Evaluator count, string text, bool hasUpdates) : Operator(input)
{
    public override string Description => $"Limit {text}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        var open = RowCount.Of(count(row, context), "LIMIT");
        if (open == 0 && !hasUpdates)
        {
            yield break;
        }
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            if (open-- <= 0)
            {
                yield break;
            }
            yield return row;
            if (open == 0)
            {
                yield break;
            }
        }
    }
}
