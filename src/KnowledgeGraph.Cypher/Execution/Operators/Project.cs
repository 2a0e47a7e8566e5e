using KnowledgeGraph.Cypher.Binding;

namespace KnowledgeGraph.Cypher.Execution;

internal sealed record ProjectedColumn(Symbol Target, Evaluator Evaluate, string Text);

/// <summary>Computes columns.</summary>
internal sealed class Project(Operator input, ProjectedColumn[] columns) : Operator(input)
{
    public override string Description => $"Project {string.Join(", ", columns.Select(c => c.Text))}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            foreach (var column in columns)
            {
                row[column.Target.Slot] = column.Evaluate(row, context);
            }
            yield return row;
        }
    }
}
