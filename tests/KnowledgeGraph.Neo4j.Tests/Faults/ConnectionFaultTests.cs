using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Neo4j.Tests.Server;
using Shouldly;

namespace KnowledgeGraph.Neo4j.Tests.Faults;

[Collection(Neo4jServer.Collection)]
public sealed class ConnectionFaultTests(Neo4jServer server)
{
    [SkippableFact]
    public async Task A_wrong_password_is_told_without_the_password()
    {
        Neo4jServer.Require();
        var fault = await FaultAsync(server.Options with { Password = "not-the-word" });
        fault.Message.ShouldBe($"{server.Options.Address} refused the login of 'neo4j': check NEO4J_USERNAME and NEO4J_PASSWORD");
        (server.Options with { Password = "not-the-word" }).ToString().ShouldNotContain("not-the-word");
    }

    [SkippableFact]
    public async Task Too_many_wrong_passwords_are_told_apart()
    {
        Neo4jServer.Require();
        var messages = new List<string>();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            messages.Add((await FaultAsync(server.Options with { Password = "not-the-word" })).Message);
        }

        messages[^1].ShouldBe(
            $"{server.Options.Address} has locked the login of 'neo4j' for some seconds after several wrong passwords: check NEO4J_PASSWORD, wait, and try again");
        await Task.Delay(TimeSpan.FromSeconds(6));
        await using var session = await server.OpenAsync();
    }

    [SkippableFact]
    public async Task A_missing_login_is_told()
    {
        Neo4jServer.Require();
        var fault = await FaultAsync(server.Options with { Username = null, Password = null });
        fault.Message.ShouldBe($"{server.Options.Address} asks for a login: set NEO4J_USERNAME and NEO4J_PASSWORD");
    }

    [SkippableFact]
    public async Task A_missing_database_is_told_with_the_remedy()
    {
        Neo4jServer.Require();
        var fault = await FaultAsync(server.Options with { Database = "news" });
        fault.Message.ShouldBe($"{server.Options.Address} has no database 'news': name one that it has with NEO4J_DATABASE");
    }

    [SkippableFact]
    public async Task The_Bolt_port_is_told_to_be_no_HTTP()
    {
        Neo4jServer.Require();
        var port = server.Bolt.Split(':')[^1];
        var fault = await FaultAsync(server.Options with { Address = Neo4jAddress.Parse($"http://localhost:{port}") });
        fault.Message.ShouldContain($"http://localhost:{port}");
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_at_once()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var fault = await FaultAsync(new Neo4jOptions { Address = Neo4jAddress.Parse($"http://127.0.0.1:{port}"), Username = "neo4j", Password = "any-word" });
        fault.Message.ShouldBe($"no server answers at http://127.0.0.1:{port}: is Neo4j running? ('docker compose up -d' starts one)");
    }

    [Fact]
    public async Task A_host_that_does_not_exist_is_told()
    {
        var fault = await FaultAsync(new Neo4jOptions { Address = Neo4jAddress.Parse("https://neo4j.invalid:7473") });
        fault.Message.ShouldBe("there is no host neo4j.invalid: check the address https://neo4j.invalid:7473");
    }

    private static async Task<EnvironmentException> FaultAsync(Neo4jOptions options)
    {
        await using var database = Neo4jDatabase.Open(options);
        var fault = await Should.ThrowAsync<EnvironmentException>(() => database.OpenSessionAsync());
        if (options.Password is not null)
        {
            fault.ShouldTellNoSecret(options);
        }

        return fault;
    }
}
