namespace KnowledgeGraph.Cypher.Execution;

internal sealed class Create(Operator input, Construction construction) : Operator(input)
{
    public override string Description => $"Create {construction}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            context.Cancelled.ThrowIfCancellationRequested();
            construction.Build(row, context, nullsAreErrors: false);
            yield return row;
        }
    }
}
