using KnowledgeGraph.Auditing;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Tests.Server;
using Shouldly;

namespace KnowledgeGraph.Neo4j.Tests.Faults;

/// <summary>After every fault the graph equals that of an undisturbed load.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class LoadingFaultTests(Neo4jServer server)
{
    private readonly LoadingScene _scene = new(server, 24);

    // A server takes ten seconds to start, on a machine that is busy with other tests a minute or more.
    private Neo4jOptions Patient => server.Options with { Retries = 60 };

    [SkippableFact]
    public async Task Connections_that_break_off_in_the_middle_of_answers_lose_nothing_and_double_nothing()
    {
        Neo4jServer.Require();
        var undisturbed = await _scene.UndisturbedAsync();
        await using var proxy = new CuttingProxy(server.Http, 1500, 3000, 700, 0, 4000, 2500, 1200, 5000, 300, 3500);
        await using var database = Neo4jDatabase.Open(server.Options with { Address = Neo4jAddress.Parse(proxy.Address) });
        await OpenedAsync(database);
        await _scene.LoadAsync(database);
        proxy.Connections.ShouldBeGreaterThan(10);
        (await FingerprintAsync()).ShouldBe(undisturbed);
    }

    [SkippableFact]
    public async Task A_server_that_is_killed_and_comes_back_in_the_middle_loses_nothing_and_doubles_nothing()
    {
        Neo4jServer.Require();
        var undisturbed = await _scene.UndisturbedAsync();
        await using var database = Neo4jDatabase.Open(Patient);
        await _scene.LoadAsync(database, async () =>
        {
            await server.KillAsync();
            await server.StartAsync();
        });
        (await FingerprintAsync()).ShouldBe(undisturbed);
    }

    [SkippableFact]
    public async Task A_server_that_is_stopped_for_twenty_seconds_in_the_middle_is_waited_for()
    {
        Neo4jServer.Require();
        var undisturbed = await _scene.UndisturbedAsync();
        await using var database = Neo4jDatabase.Open(Patient);
        await _scene.LoadAsync(database, async () =>
        {
            var stopped = Task.Delay(TimeSpan.FromSeconds(20));
            await server.StopAsync();
            await stopped;
            await server.StartAsync();
        });
        (await FingerprintAsync()).ShouldBe(undisturbed);
    }

    [SkippableFact]
    public async Task A_server_that_stays_away_or_only_reads_ends_the_load_with_a_word_and_loading_again_takes_up_the_rest()
    {
        Neo4jServer.Require();
        var undisturbed = await _scene.UndisturbedAsync();

        // Tried for twenty seconds: a server that is still stopping has words of its own.
        var options = server.Options with { Retries = 9 };
        await using var database = Neo4jDatabase.Open(options);
        (await FaultAsync(database, server.StopAsync)).Message.ShouldBe(
            $"no server answers at {options.Address}: is Neo4j running? ('docker compose up -d' starts one)");

        await server.StartAsync("server.databases.read_only=neo4j");
        var begun = await FingerprintAsync();
        begun.Nodes.ShouldBeInRange(1, undisturbed.Nodes - 1);
        (await FaultAsync(database)).Message.ShouldBe(
            $"the database 'neo4j' at {options.Address} is read-only: take it out of server.databases.read_only and "
            + "server.databases.default_to_read_only in neo4j.conf and restart the server, or name another with NEO4J_DATABASE");
        (await FingerprintAsync()).ShouldBe(begun);

        await server.StopAsync();
        await server.StartAsync();
        await _scene.LoadAsync(database);
        (await FingerprintAsync()).ShouldBe(undisturbed);
    }

    [SkippableFact]
    public async Task An_answer_that_breaks_off_is_told_when_the_statement_may_not_be_repeated()
    {
        Neo4jServer.Require();
        await using var proxy = new CuttingProxy(server.Http, 6000);
        await using var database = Neo4jDatabase.Open(server.Options with { Address = Neo4jAddress.Parse(proxy.Address) });
        await using var session = await database.OpenSessionAsync();
        var fault = await Should.ThrowAsync<EnvironmentException>(
            () => session.ReadAsync(new CypherStatement("UNWIND range(1, 100000) AS x RETURN x")));
        fault.Message.ShouldStartWith($"the connection to {proxy.Address} was lost: ");
        fault.ShouldTellNoSecret(server.Options);
    }

    private async Task<EnvironmentException> FaultAsync(Neo4jDatabase database, Func<Task>? disturb = null)
    {
        var fault = await Should.ThrowAsync<EnvironmentException>(() => _scene.LoadAsync(database, disturb));
        fault.ShouldTellNoSecret(server.Options);
        return fault;
    }

    private async Task<GraphFingerprint> FingerprintAsync()
    {
        await using var session = await server.OpenAsync();
        return await GraphFingerprint.OfAsync(session);
    }

    /// <summary>Opened first, and again where the connection breaks: what is tested is loading.</summary>
    private static async Task OpenedAsync(Neo4jDatabase database)
    {
        for (var opened = false; !opened;)
        {
            try
            {
                await (await database.OpenSessionAsync()).DisposeAsync();
                opened = true;
            }
            catch (EnvironmentException)
            {
            }
        }
    }
}
