using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Differential.Tests.Comparison;

/// <summary>Runs every statement on both databases and hands out the one answer, or throws where there are two.</summary>
internal class PairedRunner(ICypherRunner embedded, ICypherRunner neo4j) : ICypherRunner
{
    private readonly Side _embedded = new(embedded, new ElementKeys());
    private readonly Side _neo4j = new(neo4j, new ElementKeys());

    /// <summary>Told of every statement that both have answered alike, with a runner whose statements it is not told of.</summary>
    public Func<ICypherRunner, CypherStatement, Task>? Answered { get; init; }

    /// <exception cref="KnowledgeGraphException">The databases differ, or both refuse.</exception>
    public async Task<ICypherResult> RunAsync(CypherStatement statement, CancellationToken cancel = default)
    {
        var (ours, cells) = await _embedded.AskForCellsAsync(statement);
        var theirs = await _neo4j.AskAsync(statement);
        if (!ours.Agrees(theirs))
        {
            throw new DisagreementException(new Disagreement(statement, ours, theirs));
        }

        if (Answered is not null)
        {
            await Answered(new PairedRunner(embedded, neo4j), statement);
        }

        return ours.Refusal is null
            ? new RecordedResult(ours.Columns, cells, ours.Counters)
            : throw new KnowledgeGraphException(ours.Refusal);
    }
}
