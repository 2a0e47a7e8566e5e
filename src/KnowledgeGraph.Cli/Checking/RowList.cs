using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Checking;

/// <summary>Rows of our own, printed as a database's are.</summary>
internal sealed class RowList(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows) : ICypherResult
{
    public IReadOnlyList<string> Columns => columns;

    public IAsyncEnumerable<IReadOnlyList<object?>> Rows => rows.ToAsyncEnumerable();

    public Task<CypherCounters> CountersAsync(CancellationToken cancel = default) => Task.FromResult(CypherCounters.None);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
