namespace KnowledgeGraph.Graph;

/// <summary>Shorter ways to run statements whose answers are small.</summary>
public static class CypherRunnerExtensions
{
    /// <summary>Runs a statement and reads all rows.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<object?>>> ReadAsync(
        this ICypherRunner runner, CypherStatement statement, CancellationToken cancel = default)
    {
        await using var result = await runner.RunAsync(statement, cancel).ConfigureAwait(false);
        var rows = new List<IReadOnlyList<object?>>();
        await foreach (var row in result.Rows.WithCancellation(cancel).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Runs a statement for its effect.</summary>
    public static async Task<CypherCounters> ExecuteAsync(
        this ICypherRunner runner, CypherStatement statement, CancellationToken cancel = default)
    {
        await using var result = await runner.RunAsync(statement, cancel).ConfigureAwait(false);
        return await result.CountersAsync(cancel).ConfigureAwait(false);
    }
}
