using KnowledgeGraph.Graph;
using Shouldly;

namespace KnowledgeGraph.Differential.Tests.Server;

/// <summary>What keeps the suite off the data of others.</summary>
[Collection(ComparedServer.Collection)]
public sealed class OwnServerTests(ComparedServer server)
{
    [SkippableFact]
    public async Task A_database_that_holds_data_is_refused_and_what_is_not_the_suites_stays()
    {
        ComparedServer.Require();
        await using var database = await server.OpenCleanAsync();
        await using var session = await database.OpenSessionAsync();
        await session.ExecuteAsync(new CypherStatement("CREATE (:NotOfThisSuite)-[:NEXT]->(:NotOfThisSuite), (:Entity {id: 'of the suite'})"));
        try
        {
            var refusal = await Should.ThrowAsync<KnowledgeGraphException>(() => EmptyGraph.RequireAsync(session, "http://graph.example:7474"));
            refusal.Message.ShouldBe(
                "the database at http://graph.example:7474 holds 3 nodes, and this suite loads and deletes a graph of its own: "
                + "give it an empty database (NEO4J_URI, NEO4J_DATABASE); nothing was changed");
            await EmptyGraph.RemoveOwnAsync(session);
            var left = await session.ReadAsync(new CypherStatement("MATCH (n) RETURN labels(n) AS labels, COUNT { (n)--() } AS links"));
            left.ShouldAllBe(row => ((IReadOnlyList<object?>)row[0]!).Contains("NotOfThisSuite") && Equals(row[1], 1L));
            left.Count.ShouldBe(2);
        }
        finally
        {
            await session.ExecuteAsync(new CypherStatement("MATCH (n:NotOfThisSuite) DETACH DELETE n"));
        }
    }
}
