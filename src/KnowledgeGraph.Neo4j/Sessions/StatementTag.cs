using System.Security.Cryptography;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j.Sessions;

/// <summary>
/// The parameter that marks a session's statements. A query goes on when its client has left, and the Query API has no way
/// to stop one: the session looks for its own mark among the running transactions. No statement reads it; a mark in the
/// text would have the server plan every statement anew for every session, since it keeps plans by their text.
/// </summary>
/// <param name="run">Runs a statement beside the session's own and passes over its answer.</param>
internal sealed class StatementTag(Func<CypherStatement, Task> run)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private const string StopTagged =
        """
        CYPHER 5
        SHOW TRANSACTIONS YIELD transactionId AS id, parameters WHERE parameters[$name] = $tag
        TERMINATE TRANSACTIONS id YIELD message
        RETURN count(*) AS stopped
        """;

    private const string Name = "kg session";

    // Random, not derived: two sessions, on whatever machines, must never stop each other's statements.
    private readonly string _mark = RandomNumberGenerator.GetHexString(16, lowercase: true);

    /// <returns>The parameters with the mark among them.</returns>
    public IReadOnlyDictionary<string, object?> On(IReadOnlyDictionary<string, object?> parameters) =>
        new Dictionary<string, object?>(parameters, StringComparer.Ordinal) { [Name] = _mark };

    /// <summary>Stops what runs under this tag, as far as the server can be reached and allows it.</summary>
    /// <param name="stopped">What comes back by itself once the statement has ended; waited for.</param>
    public async Task StopAsync(Task? stopped = null)
    {
        var statement = new CypherStatement(StopTagged, new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = Name, ["tag"] = _mark });
        var stopping = Task.WhenAll(Task.Run(() => run(statement)), stopped ?? Task.CompletedTask);
        // The caller is leaving for a reason of its own, which a fault here must not hide; the server's own time limit remains.
        await stopping.WaitAsync(Patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
