using System.Runtime.CompilerServices;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Databases;

/// <summary>An answer of the embedded engine, read row by row.</summary>
internal sealed class EmbeddedResult(QueryResult result) : ICypherResult
{
    private bool _read;

    public IReadOnlyList<string> Columns => result.Columns;

    public IAsyncEnumerable<IReadOnlyList<object?>> Rows => ReadAsync();

    public Task<CypherCounters> CountersAsync(CancellationToken cancel = default)
    {
        if (!_read)
        {
            _read = true;
            EmbeddedFault.Guard(ReadToTheEnd);
        }

        var counters = result.Counters;
        return Task.FromResult(new CypherCounters
        {
            NodesCreated = counters.NodesCreated,
            NodesDeleted = counters.NodesDeleted,
            RelationshipsCreated = counters.RelationshipsCreated,
            RelationshipsDeleted = counters.RelationshipsDeleted,
            PropertiesSet = counters.PropertiesSet,
            LabelsAdded = counters.LabelsAdded,
            LabelsRemoved = counters.LabelsRemoved,
        });
    }

    public ValueTask DisposeAsync()
    {
        result.Dispose();
        return ValueTask.CompletedTask;
    }

    private void ReadToTheEnd()
    {
        foreach (var _ in result.Rows)
        {
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync([EnumeratorCancellation] CancellationToken cancel = default)
    {
        _read = true;
        using var rows = result.Rows.GetEnumerator();
        while (EmbeddedFault.Guard(rows.MoveNext))
        {
            cancel.ThrowIfCancellationRequested();
            yield return [.. rows.Current.Select(EmbeddedValues.Cell)];
        }

        await Task.CompletedTask;
    }
}
