namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Runs a subquery that returns nothing to its end for every input row, and passes that row on.</summary>
internal sealed class ForEachRow(Operator input, Operator inner) : Operator(input, inner)
{
    public override string Description => "ForEachRow";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            foreach (var __ in Inputs[1].Execute(row, context))
            {
                context.Cancelled.ThrowIfCancellationRequested();
            }
            yield return row;
        }
    }
}
