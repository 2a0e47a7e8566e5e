using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

internal sealed record AggregateColumn(AggregateFunction Function, bool Distinct, Evaluator[] Arguments, Symbol Target, string Text);

/// <summary>One row per group, in the order in which the groups were first seen; without keys always exactly one row.</summary>
internal sealed class Aggregate(Operator input, ProjectedColumn[] keys, AggregateColumn[] aggregates) : Operator(input)
{
    private readonly int[] _keySlots = [.. keys.Select(k => k.Target.Slot)];

    public override string Description =>
        $"Aggregate {string.Join(", ", aggregates.Select(a => a.Text))}{(keys.Length == 0 ? "" : $" BY {string.Join(", ", keys.Select(k => k.Text))}")}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var (key, group) in Collect(row, context))
        {
            row.Restore(_keySlots, key.Values);
            for (var i = 0; i < aggregates.Length; i++)
            {
                row[aggregates[i].Target.Slot] = group[i].Result();
            }
            yield return row;
        }
    }

    private List<(GroupKey Key, AggregateState[] States)> Collect(Row row, ExecutionContext context)
    {
        var order = new List<(GroupKey, AggregateState[])>();
        var groups = new Dictionary<GroupKey, AggregateState[]>();
        AggregateState[]? single = null;
        if (keys.Length == 0)
        {
            single = NewGroup();
            order.Add((new GroupKey([]), single));
        }
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            context.Cancelled.ThrowIfCancellationRequested();
            var states = single ?? FindGroup(KeyOf(row, context), groups, order);
            for (var i = 0; i < states.Length; i++)
            {
                states[i].Add(row, context);
            }
        }
        return order;
    }

    private GroupKey KeyOf(Row row, ExecutionContext context)
    {
        var values = new CypherValue[keys.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = keys[i].Evaluate(row, context);
        }
        return new GroupKey(values);
    }

    private AggregateState[] FindGroup(
        GroupKey key, Dictionary<GroupKey, AggregateState[]> groups, List<(GroupKey, AggregateState[])> order)
    {
        if (!groups.TryGetValue(key, out var states))
        {
            states = NewGroup();
            groups.Add(key, states);
            order.Add((key, states));
        }
        return states;
    }

    private AggregateState[] NewGroup() => [.. aggregates.Select(column => new AggregateState(column))];
}
