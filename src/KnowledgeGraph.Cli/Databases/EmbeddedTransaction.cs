using KnowledgeGraph.Cypher;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Databases;

/// <summary>An open transaction of the embedded engine; the session commits it.</summary>
internal sealed class EmbeddedTransaction(CypherTransaction transaction) : ICypherRunner
{
    public Task<ICypherResult> RunAsync(CypherStatement statement, CancellationToken cancel = default) =>
        Task.FromResult<ICypherResult>(new EmbeddedResult(
            EmbeddedFault.Guard(() => transaction.Run(statement.Text, EmbeddedValues.Parameters(statement.Parameters), cancel), statement.Source)));
}
