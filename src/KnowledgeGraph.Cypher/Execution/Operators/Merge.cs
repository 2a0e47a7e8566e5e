namespace KnowledgeGraph.Cypher.Execution;

/// <summary>
/// Every match of the pattern, or where there is none the pattern newly made. Goes row by row, so that a row finds what
/// an earlier one made.
/// </summary>
internal sealed class Merge(
    Operator input, Operator match, Construction construction, Assignment[] onCreate, Assignment[] onMatch, int[] live)
    : Operator(input, match)
{
    private readonly Eager _collected = new(match, live);

    public override string Description => $"Merge {construction}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            context.Cancelled.ThrowIfCancellationRequested();
            var found = false;
            foreach (var __ in Matches(row, context))
            {
                found = true;
                Assign(onMatch, row, context);
                yield return row;
            }
            if (!found)
            {
                construction.Build(row, context, nullsAreErrors: true);
                Assign(onCreate, row, context);
                yield return row;
            }
        }
    }

    /// <summary>ON MATCH may change what the search walks over: then the matches are collected first.</summary>
    private IEnumerable<Row> Matches(Row row, ExecutionContext context) =>
        (onMatch.Length == 0 ? Inputs[1] : _collected).Execute(row, context);

    private static void Assign(Assignment[] assignments, Row row, ExecutionContext context)
    {
        foreach (var assignment in assignments)
        {
            assignment.Run(row, context);
        }
    }
}
