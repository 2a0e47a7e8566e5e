namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The row as it comes from outside, once: where every plan starts.</summary>
internal sealed class Argument : Operator
{
    public override string Description => "Argument";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        yield return row;
    }
}
