using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Tests.Server;
using Shouldly;

namespace KnowledgeGraph.Neo4j.Tests.Faults;

/// <summary>Servers of other versions than the one at hand, played after the manual and the notes of what they answer.</summary>
public sealed class VersionTests
{
    private static readonly CypherStatement One = new("RETURN 1 AS one");

    [Theory]
    [InlineData("4.4.42")]
    [InlineData("5.18.1")]
    [InlineData("5.25.1")]
    public async Task A_server_that_is_too_old_is_told_by_its_version(string version)
    {
        await using var server = new FakeServer(_ => FakeReply.Discovery(version));
        (await FaultAsync(server)).Message.ShouldBe($"{server.Address} is Neo4j {version} community: 5.26 or newer is needed");
        server.Requests.Single().Line.ShouldBe("GET /");
    }

    [Fact]
    public async Task A_server_that_does_not_tell_its_version_and_has_no_Query_API_is_told()
    {
        await using var server = new FakeServer(request => request.Line == "GET /"
            ? new FakeReply(200, """{"management":"/db/manage/","data":"/db/data/"}""") { MediaType = "application/json" }
            : new FakeReply(404, "<html>Not Found</html>") { MediaType = "text/html" });
        (await FaultAsync(server)).Message.ShouldBe(
            $"{server.Address} has no Query API: Neo4j 5.26 or newer is needed, with its HTTP interface turned on");
    }

    [Theory]
    [InlineData(406)]
    [InlineData(415)]
    public async Task A_server_that_does_not_know_typed_JSON_is_told(int status)
    {
        await using var server = new FakeServer(request => request.Line == "GET /"
            ? FakeReply.Discovery("5.26.0")
            : FakeReply.Error(status, "Neo.ClientError.Request.Invalid", "Unsupported media type") with { MediaType = "application/json" });
        (await FaultAsync(server)).Message.ShouldBe($"{server.Address} does not know typed JSON: Neo4j 5.26 or newer is needed");
    }

    [Theory]
    [InlineData("5.26.33", "application/vnd.neo4j.query")]
    [InlineData("5.26.33", "application/vnd.neo4j.query.v1.0")]
    [InlineData("2025.06.2", "application/vnd.neo4j.query.v1.1;charset=UTF-8")]
    [InlineData("2026.10.2", "application/vnd.neo4j.query.v1.1")]
    [InlineData("2027.01.0", "application/vnd.neo4j.query.v1.1")]
    public async Task Newer_servers_choose_among_the_types_offered_and_may_tell_more(string version, string mediaType)
    {
        const string more =
            ""","counters":{"containsUpdates":false,"unheardOf":1},"queryType":"READ","notifications":[{"code":"x"}],"bookmarks":["FB:a"]""";
        await using var server = new FakeServer(request =>
            request.Line == "GET /" ? FakeReply.Discovery(version) : FakeReply.One(more) with { MediaType = mediaType });
        await using var database = Neo4jDatabase.Open(server.Options);
        await using var session = await database.OpenSessionAsync();
        (await session.ReadAsync(One))[0][0].ShouldBe(1L);
        database.Version!.Text.ShouldBe(version);
        var request = server.Requests[^1];
        request.Headers["Accept"].ShouldBe(
            "application/vnd.neo4j.query, application/vnd.neo4j.query.v1.1;q=0.8, application/vnd.neo4j.query.v1.0;q=0.8");
        request.Headers["Content-Type"].ShouldBe("application/json", "plain JSON says all that there is to say");
        request.Headers["Accept-Encoding"].ShouldBeNull();
        request.Body.ShouldMatch("""^\{"statement":"CYPHER 5\\nRETURN 1 AS one","parameters":\{"kg session":"[0-9a-f]{16}"\},"includeCounters":true\}$""");
    }

    [Fact]
    public async Task A_value_of_a_type_that_came_later_is_told_instead_of_guessed()
    {
        await using var server = new FakeServer(request => request.Line == "GET /"
            ? FakeReply.Discovery("2026.10.2")
            : new FakeReply(202, """{"data":{"fields":["v"],"values":[[{"$type":"Vector","_value":{"coordinatesType":"Float"}}]]}}"""));
        (await FaultAsync(server)).Message.ShouldStartWith($"the answer of {server.Address} cannot be read: ");
    }

    private static async Task<EnvironmentException> FaultAsync(FakeServer server)
    {
        await using var database = Neo4jDatabase.Open(server.Options);
        var fault = await Should.ThrowAsync<EnvironmentException>(() => database.OpenSessionAsync());
        fault.ShouldTellNoSecret(server.Options);
        return fault;
    }
}
