namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The rows that agree in the keys, as far as they have been seen.</summary>
internal sealed class AggregateGroup(GroupKey key, AggregateState[] states)
{
    public GroupKey Key { get; } = key;

    public AggregateState[] States { get; } = states;

    public void Add(Row row, ExecutionContext context)
    {
        foreach (var state in States)
        {
            state.Add(row, context);
        }
    }
}
