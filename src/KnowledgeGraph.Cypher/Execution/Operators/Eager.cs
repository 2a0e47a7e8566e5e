namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Takes all rows before it passes the first one on, so that reading and writing do not see each other.</summary>
internal sealed class Eager(Operator input, int[] live) : Operator(input)
{
    public override string Description => "Eager";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        var rows = new List<Values.CypherValue[]>();
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            context.Cancelled.ThrowIfCancellationRequested();
            rows.Add(row.Save(live));
        }
        foreach (var saved in rows)
        {
            row.Restore(live, saved);
            yield return row;
        }
    }
}
