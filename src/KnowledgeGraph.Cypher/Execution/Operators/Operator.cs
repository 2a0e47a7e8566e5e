namespace KnowledgeGraph.Cypher.Execution;

/// <summary>
/// A step of a plan. It fills slots of the row it is given and yields that row once per result; it keeps no state of its own,
/// so that one plan can run many times.
/// </summary>
internal abstract class Operator(params Operator[] inputs)
{
    /// <summary>Where its rows come from first, then the plans it runs for each of them.</summary>
    public IReadOnlyList<Operator> Inputs { get; } = inputs;

    /// <summary>Name and details, on one line.</summary>
    public abstract string Description { get; }

    public abstract IEnumerable<Row> Execute(Row row, ExecutionContext context);
}
