using KnowledgeGraph.Auditing;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Neo4j.Tests.Loading;
using KnowledgeGraph.Neo4j.Tests.Server;
using Shouldly;

namespace KnowledgeGraph.Neo4j.Tests.Faults;

/// <summary>After every fault the graph equals that of an undisturbed load.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class LoadingFaultTests(Neo4jServer server)
{
    private static readonly BatchSize Small = new() { Rows = 100, SideBySide = 2 };

    private readonly IReadOnlyList<ArticleGraph> _articles = NewsCorpus.Articles(12);

    [SkippableFact]
    public async Task Connections_that_break_off_in_the_middle_of_answers_lose_nothing_and_double_nothing()
    {
        Neo4jServer.Require();
        var undisturbed = await UndisturbedAsync();
        await using var session = await OpenAsync();
        await using var proxy = new CuttingProxy(server.Http, 1500, 3000, 700, 0, 4000, 2500, 1200, 5000, 300, 3500);
        await using var database = Neo4jDatabase.Open(server.Options with { Address = Neo4jAddress.Parse(proxy.Address) });
        await LoadAsync(database);
        proxy.Connections.ShouldBeGreaterThan(10);
        (await GraphFingerprint.OfAsync(session)).ShouldBe(undisturbed);
    }

    [SkippableFact]
    public async Task A_server_that_is_killed_and_comes_back_in_the_middle_loses_nothing_and_doubles_nothing()
    {
        Neo4jServer.Require();
        var undisturbed = await UndisturbedAsync();
        await using (await OpenAsync())
        {
        }

        await using var database = Neo4jDatabase.Open(server.Options with { Retries = 60 });
        var killed = false;
        await foreach (var item in new BatchLoader(database, Small).LoadAsync(_articles.ToAsyncEnumerable(), article => article))
        {
            item.Fault.ShouldBeNull();
            if (!killed)
            {
                killed = true;
                await server.KillAsync();
                await server.StartAsync();
            }
        }

        await using var session = await server.OpenAsync();
        (await GraphFingerprint.OfAsync(session)).ShouldBe(undisturbed);
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
    }

    private async Task<GraphFingerprint> UndisturbedAsync()
    {
        await using var session = await OpenAsync();
        await using var database = Neo4jDatabase.Open(server.Options);
        await LoadAsync(database);
        return await GraphFingerprint.OfAsync(session);
    }

    private async Task LoadAsync(Neo4jDatabase database)
    {
        // Opened first, and again where the connection breaks: what is tested is loading.
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

        var loaded = await new BatchLoader(database, Small).LoadAsync(_articles.ToAsyncEnumerable(), article => article).ToListAsync();
        loaded.ShouldAllBe(item => item.Outcome != null && item.Fault == null);
    }

    private async Task<ICypherSession> OpenAsync()
    {
        var session = await server.OpenEmptyAsync();
        await GraphSchema.ApplyAsync(session);
        return session;
    }
}
