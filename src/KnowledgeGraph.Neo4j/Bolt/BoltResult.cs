using System.Runtime.CompilerServices;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Sessions;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>An answer that is read as it arrives, a thousand rows at a time.</summary>
internal sealed class BoltResult(BoltSession session, IResultCursor cursor, string[] columns, int linesAdded, bool isAlone) : ICypherResult
{
    private bool _isReading;
    private bool _isOver;

    public IReadOnlyList<string> Columns => columns;

    public IAsyncEnumerable<IReadOnlyList<object?>> Rows => ReadAsync();

    public static async Task<ICypherResult> RunAsync(BoltSession session, IAsyncQueryRunner runner, CypherStatement statement, CancellationToken cancel)
    {
        var pinned = PinnedStatement.Of(statement, session.Tag);
        var running = runner.RunAsync(pinned.Text, BoltValues.Parameters(pinned.Parameters));
        var cursor = await session.WaitAsync(running, pinned.LinesAdded, cancel).ConfigureAwait(false);
        var columns = await session.WaitAsync(cursor.KeysAsync(), pinned.LinesAdded, cancel).ConfigureAwait(false);
        return new BoltResult(session, cursor, columns, pinned.LinesAdded, runner is IAsyncSession);
    }

    public async Task<CypherCounters> CountersAsync(CancellationToken cancel = default)
    {
        _isOver = true;
        return BoltValues.Counters((await session.WaitAsync(cursor.ConsumeAsync(), linesAdded, cancel).ConfigureAwait(false)).Counters);
    }

    public ValueTask DisposeAsync() => new((_isOver, _isReading && isAlone) switch
    {
        (true, _) => Task.CompletedTask,
        (_, true) => session.Tag.StopAsync(cursor.ConsumeAsync()),
        _ => CountersAsync(),
    });

    private async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync([EnumeratorCancellation] CancellationToken cancel = default)
    {
        (_isReading, _isOver) = (true, true); // Over, too, where reading fails.
        while (await session.WaitAsync(cursor.FetchAsync(), linesAdded, cancel).ConfigureAwait(false))
        {
            _isOver = false;
            yield return [.. columns.Select((_, column) => BoltValues.Cell(cursor.Current[column]))];
            _isOver = true;
        }
    }
}
