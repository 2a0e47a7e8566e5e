using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Differential.Tests.Comparison;

/// <summary>One of the two databases: asks it, and writes its answers down in the common notation.</summary>
internal sealed class Side(ICypherRunner runner, ElementKeys keys)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public async Task<Answer> AskAsync(CypherStatement statement) => (await AskForCellsAsync(statement)).Answer;

    /// <summary>The answer, and the cells it was written from.</summary>
    public async Task<(Answer Answer, IReadOnlyList<IReadOnlyList<object?>> Cells)> AskForCellsAsync(CypherStatement statement)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await using var result = await runner.RunAsync(statement, patience.Token);
            var cells = await result.Rows.ToListAsync(patience.Token);
            var notation = new CellNotation(keys.Of, ListOrder.IsSettled(statement.Text));
            var rows = cells.Select(row => string.Join(" | ", row.Select(notation.Of)));
            return (new Answer(
                result.Columns,
                [.. RowOrder.IsSettled(statement.Text) ? rows : rows.Order(StringComparer.Ordinal)],
                ChangeCounts.Comparable(statement.Text, await result.CountersAsync(patience.Token)),
                null), cells);
        }
        catch (KnowledgeGraphException fault) when (IsRefusal(fault))
        {
            return (Answer.Refused(fault.Message), []);
        }
    }

    /// <summary>Neo4j answers some statements, substring('x', -1) for one, with a fault of its own.</summary>
    private static bool IsRefusal(KnowledgeGraphException fault) =>
        fault is not EnvironmentException || fault.Message.Contains("[Neo.DatabaseError.Statement.", StringComparison.Ordinal);
}
