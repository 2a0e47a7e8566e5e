using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The first of the rows that agree in all columns; nulls agree.</summary>
internal sealed class Distinct(Operator input, Symbol[] columns) : Operator(input)
{
    private readonly int[] _slots = [.. columns.Select(c => c.Slot)];

    public override string Description => $"Distinct {string.Join(", ", columns.Select(c => c.ToString()))}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        var seen = new HashSet<GroupKey>();
        var key = new GroupKey(new CypherValue[_slots.Length]);
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            context.Cancelled.ThrowIfCancellationRequested();
            for (var i = 0; i < _slots.Length; i++)
            {
                key.Values[i] = row[_slots[i]];
            }
            if (!seen.Contains(key))
            {
                seen.Add(new GroupKey([.. key.Values]));
                yield return row;
            }
        }
    }
}
