using KnowledgeGraph.Cypher.Binding;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The first of the rows that agree in all columns; nulls agree.</summary>
internal sealed class Distinct(Operator input, Symbol[] columns) : Operator(input)
{
    private readonly int[] _slots = [.. columns.Select(c => c.Slot)];

    public override string Description => $"Distinct {string.Join(", ", columns.Select(c => c.ToString()))}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        var seen = new HashSet<GroupKey>();
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            context.Cancelled.ThrowIfCancellationRequested();
            if (seen.Add(new GroupKey(row.Save(_slots))))
            {
                yield return row;
            }
        }
    }
}
