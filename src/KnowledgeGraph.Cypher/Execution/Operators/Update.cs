namespace KnowledgeGraph.Cypher.Execution;

/// <summary>SET and REMOVE.</summary>
internal sealed class Update(Operator input, Assignment[] assignments, string text) : Operator(input)
{
    public override string Description => text;

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            context.Cancelled.ThrowIfCancellationRequested();
            foreach (var assignment in assignments)
            {
                assignment.Run(row, context);
            }
            yield return row;
        }
    }
}
