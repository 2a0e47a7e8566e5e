namespace KnowledgeGraph.Cypher.Execution;

internal sealed class Skip(Operator input, Evaluator count, string text) : Operator(input)
{
    public override string Description => $"Skip {text}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        var open = RowCount.Of(count(row, context), "SKIP");
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            if (open-- <= 0)
            {
                yield return row;
            }
        }
    }
}
