using System.Security.Cryptography;
using KnowledgeGraph.Neo4j.Http;

namespace KnowledgeGraph.Neo4j.Sessions;

/// <summary>
/// The comment that marks a session's statements. A query goes on when its client has left, and the Query API has no way
/// to stop one: the session looks for its own mark among the running transactions. One tag for a session, so that the
/// server's cache of plans, which is keyed by text, still serves.
/// </summary>
internal sealed class StatementTag(QueryApi api)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private const string StopTagged =
        """
        CYPHER 5
        SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery AS query WHERE query ENDS WITH $tag
        TERMINATE TRANSACTIONS id YIELD message
        RETURN count(*) AS stopped
        """;

    // Random, not derived: two sessions, on whatever machines, must never stop each other's statements.
    public string Text { get; } = "kg:" + RandomNumberGenerator.GetHexString(16, lowercase: true);

    /// <summary>Stops what runs under this tag, as far as the server can be reached and allows it.</summary>
    public async Task StopAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var body = QueryBody.Of(StopTagged, new Dictionary<string, object?>(StringComparer.Ordinal) { ["tag"] = Text }, []);
            using var response = await api.SendAsync(HttpMethod.Post, "", body, null, 0, patience.Token).ConfigureAwait(false);
            await response.Content.CopyToAsync(Stream.Null, patience.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is KnowledgeGraphException or OperationCanceledException or HttpRequestException or IOException)
        {
            // The caller is leaving for a reason of its own, which this must not hide; the server's own time limit remains.
        }
    }
}
