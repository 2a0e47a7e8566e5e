namespace KnowledgeGraph.Graph;

/// <summary>What can run a statement: a session, each statement a transaction of its own, or an open transaction.</summary>
public interface ICypherRunner
{
    /// <exception cref="KnowledgeGraphException">The statement is refused or fails; the message carries the database's own words.</exception>
    Task<ICypherResult> RunAsync(CypherStatement statement, CancellationToken cancel = default);
}
