using KnowledgeGraph.Cypher;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Databases;

/// <summary>A session of the embedded engine. Its work is done on the caller's thread.</summary>
internal sealed class EmbeddedSession(CypherSession session) : ICypherSession
{
    public Task<ICypherResult> RunAsync(CypherStatement statement, CancellationToken cancel = default) =>
        Task.FromResult<ICypherResult>(new EmbeddedResult(
            EmbeddedFault.Guard(() => session.Run(statement.Text, EmbeddedValues.Parameters(statement.Parameters), cancel), statement.Source)));

    public async Task<T> InTransactionAsync<T>(Func<ICypherRunner, CancellationToken, Task<T>> work, CancellationToken cancel = default)
    {
        using var transaction = EmbeddedFault.Guard(session.Begin);
        var answer = await work(new EmbeddedTransaction(transaction), cancel);
        EmbeddedFault.Guard(transaction.Commit);
        return answer;
    }

    public ValueTask DisposeAsync()
    {
        session.Dispose();
        return ValueTask.CompletedTask;
    }
}
