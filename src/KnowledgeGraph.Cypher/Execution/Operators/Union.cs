using KnowledgeGraph.Cypher.Binding;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The rows of all branches, one branch after the other, under the columns of the first.</summary>
internal sealed class Union(Operator[] branches, int[][] branchSlots, Symbol[] columns) : Operator(branches)
{
    private readonly int[] _slots = [.. columns.Select(c => c.Slot)];

    public override string Description => $"Union {string.Join(", ", columns.Select(c => c.ToString()))}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        for (var i = 0; i < Inputs.Count; i++)
        {
            foreach (var _ in Inputs[i].Execute(row, context))
            {
                for (var column = 0; column < _slots.Length; column++)
                {
                    row[_slots[column]] = row[branchSlots[i][column]];
                }
                yield return row;
            }
        }
    }
}
