using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Differential.Tests.Comparison;

/// <summary>An answer that has been read already.</summary>
internal sealed class RecordedResult(
    IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<object?>> rows, CypherCounters counters) : ICypherResult
{
    public IReadOnlyList<string> Columns => columns;

    public IAsyncEnumerable<IReadOnlyList<object?>> Rows => rows.ToAsyncEnumerable();

    public Task<CypherCounters> CountersAsync(CancellationToken cancel = default) => Task.FromResult(counters);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
