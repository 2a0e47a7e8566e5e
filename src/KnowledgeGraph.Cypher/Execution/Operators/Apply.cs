namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Every row of a subquery for every input row.</summary>
internal sealed class Apply(Operator input, Operator inner) : Operator(input, inner)
{
    public override string Description => "Apply";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            foreach (var __ in Inputs[1].Execute(row, context))
            {
                yield return row;
            }
        }
    }
}
