using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>One row per group, in the order in which the groups were first seen; without keys always exactly one row.</summary>
internal sealed class Aggregate(Operator input, ProjectedColumn[] keys, AggregateColumn[] aggregates) : Operator(input)
{
    private readonly int[] _keySlots = [.. keys.Select(k => k.Target.Slot)];

    public override string Description =>
        $"Aggregate {string.Join(", ", aggregates.Select(a => a.Text))}{(keys.Length == 0 ? "" : $" BY {string.Join(", ", keys.Select(k => k.Text))}")}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var group in Collect(row, context))
        {
            row.Restore(_keySlots, group.Key.Values);
            for (var i = 0; i < aggregates.Length; i++)
            {
                row[aggregates[i].Target.Slot] = group.Result(i);
            }
            yield return row;
        }
    }

    private List<AggregateGroup> Collect(Row row, ExecutionContext context)
    {
        var groups = new List<AggregateGroup>();
        var byKey = new Dictionary<GroupKey, AggregateGroup>();
        var key = new GroupKey(new CypherValue[keys.Length]);
        var group = keys.Length == 0 ? NewGroup(key, groups) : null;
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            context.Cancelled.ThrowIfCancellationRequested();
            for (var i = 0; i < keys.Length; i++)
            {
                key.Values[i] = keys[i].Evaluate(row, context);
            }
            // Rows of one group tend to follow each other.
            if (group is null || !group.Key.Equals(key))
            {
                group = FindGroup(key, byKey, groups);
            }
            for (var i = 0; i < aggregates.Length; i++)
            {
                aggregates[i].Add(group, i, row, context);
            }
        }
        return groups;
    }

    private AggregateGroup FindGroup(GroupKey key, Dictionary<GroupKey, AggregateGroup> byKey, List<AggregateGroup> groups)
    {
        if (!byKey.TryGetValue(key, out var group))
        {
            group = NewGroup(new GroupKey([.. key.Values]), groups);
            byKey.Add(group.Key, group);
        }
        return group;
    }

    private AggregateGroup NewGroup(GroupKey key, List<AggregateGroup> groups)
    {
        var group = new AggregateGroup(key, aggregates);
        groups.Add(group);
        return group;
    }
}
