using KnowledgeGraph.Auditing;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Differential.Tests.Comparison;

/// <summary>A session on both databases: a loader that is given it loads both in step.</summary>
internal sealed class PairedSession(ICypherSession embedded, ICypherSession neo4j) : PairedRunner(embedded, neo4j), ICypherSession
{
    private readonly ICypherSession _embedded = embedded;
    private readonly ICypherSession _neo4j = neo4j;

    /// <summary>Told of every statement within a transaction that both have answered alike.</summary>
    public Func<ICypherRunner, CypherStatement, Task>? Watched { get; set; }

    public Task<T> InTransactionAsync<T>(Func<ICypherRunner, CancellationToken, Task<T>> work, CancellationToken cancel = default) =>
        _neo4j.InTransactionAsync(
            (theirs, outer) => _embedded.InTransactionAsync(
                (ours, inner) => work(new PairedRunner(ours, theirs) { Answered = Watched }, inner), outer),
            cancel);

    /// <summary>Asks both; for statements that return elements, whose ends are told by their keys.</summary>
    public async Task<Disagreement?> CompareAsync(CypherStatement statement, (ElementKeys Ours, ElementKeys Theirs) keys)
    {
        var ours = await new Side(_embedded, keys.Ours).AskAsync(statement);
        var theirs = await new Side(_neo4j, keys.Theirs).AskAsync(statement);
        return ours.Agrees(theirs) ? null : new Disagreement(statement, ours, theirs);
    }

    public async Task<(ElementKeys Ours, ElementKeys Theirs)> KeysAsync() =>
        (await ElementKeys.OfAsync(_embedded), await ElementKeys.OfAsync(_neo4j));

    public async Task<(GraphFingerprint Ours, GraphFingerprint Theirs)> FingerprintsAsync() =>
        (await GraphFingerprint.OfAsync(_embedded), await GraphFingerprint.OfAsync(_neo4j));

    public async ValueTask DisposeAsync()
    {
        await _embedded.DisposeAsync();
        await _neo4j.DisposeAsync();
    }
}
