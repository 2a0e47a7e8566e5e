using System.Globalization;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Differential.Tests.Server;

/// <summary>Keeps the suite off the data of others.</summary>
internal static class EmptyGraph
{
    /// <summary>Labels of what the suite loads: those of the graph model and of its own nodes.</summary>
    private const string Own = "n:Article OR n:Sentence OR n:Entity OR n:Claim OR n:Probe";

    /// <exception cref="KnowledgeGraphException">The database holds nodes.</exception>
    public static async Task RequireAsync(ICypherSession session, string address)
    {
        var count = Convert.ToInt64((await session.ReadAsync(new CypherStatement("MATCH (n) RETURN count(n) AS nodes")))[0][0], CultureInfo.InvariantCulture);
        if (count > 0)
        {
            throw new KnowledgeGraphException(
                $"the database at {address} holds {count} nodes, and this suite loads and deletes a graph of its own: "
                + "give it an empty database (NEO4J_URI, NEO4J_DATABASE); nothing was changed");
        }
    }

    public static Task RemoveOwnAsync(ICypherSession session) => session.ExecuteAsync(
        new CypherStatement($"MATCH (n) WHERE {Own} CALL (n) {{ DETACH DELETE n }} IN TRANSACTIONS OF 10000 ROWS"));
}
