using KnowledgeGraph.Auditing;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Loading.Batches;
using KnowledgeGraph.Neo4j.Tests.Faults;
using KnowledgeGraph.Neo4j.Tests.Loading;
using KnowledgeGraph.Neo4j.Tests.Server;
using KnowledgeGraph.Neo4j.Tests.Values;
using KnowledgeGraph.Neo4j.Values;
using Shouldly;

namespace KnowledgeGraph.Neo4j.Tests.Bolt;

/// <summary>Over Bolt everything is as over HTTP. Compiled with the driver only: <c>dotnet test -p:Neo4jDriver=true</c>.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class BoltTests(Neo4jServer server)
{
    private const string Endless = "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y WITH x, y WHERE x * y < 0 RETURN count(*) AS none";

    private Neo4jOptions Options => server.Options with { Address = Neo4jAddress.Parse(server.Bolt) };

    [SkippableTheory]
    [MemberData(nameof(RoundTripTests.Singles), MemberType = typeof(RoundTripTests))]
    public async Task A_value_comes_back_as_it_was_sent(string what, object? value)
    {
        Neo4jServer.Require();
        Skip.If(value is DateValue { Text: ['+', ..] }, "The driver's parameters reach as far as NodaTime's years.");
        await using var database = Neo4jTransport.Open(Options);
        await using var session = await database.OpenSessionAsync();
        var statement = new CypherStatement("RETURN $value AS value", new Dictionary<string, object?> { ["value"] = value });
        (await session.ReadAsync(statement))[0][0].ShouldBe(value, what);
    }

    [SkippableFact]
    public async Task Cells_of_every_kind_are_those_of_HTTP()
    {
        Neo4jServer.Require();
        await using var http = await server.OpenEmptyAsync();
        await using var database = Neo4jTransport.Open(Options);
        await using var bolt = await database.OpenSessionAsync();
        await http.ExecuteAsync(new CypherStatement("CREATE (:B:A {x: 1, d: date('2024-03-05')})-[:R {y: 2.5}]->(:C {far: date('+999999999-12-31')})"));
        var statement = new CypherStatement("MATCH p = (b:B)-[r]->(c) RETURN b, r, c, p, [b, null], {of: r}");
        var (over, under) = ((await bolt.ReadAsync(statement))[0], (await http.ReadAsync(statement))[0]);
        over.Select(cell => CypherLiteral.Of(Plain(cell))).ShouldBe(under.Select(cell => CypherLiteral.Of(Plain(cell))));
    }

    [SkippableFact]
    public async Task A_graph_loaded_over_Bolt_is_the_one_loaded_over_HTTP()
    {
        Neo4jServer.Require();
        await using var http = Neo4jDatabase.Open(server.Options);
        await using var bolt = Neo4jTransport.Open(Options);
        (await LoadedAsync(bolt)).ShouldBe(await LoadedAsync(http));
    }

    [SkippableFact]
    public async Task Mistakes_and_faults_are_told_as_over_HTTP()
    {
        Neo4jServer.Require();
        await using var database = Neo4jTransport.Open(Options);
        await using var session = await database.OpenSessionAsync();
        (await Should.ThrowAsync<KnowledgeGraphException>(() => session.ReadAsync(new CypherStatement("// one\nRETURN 1 + x AS y")))).Message
            .ShouldBe("Variable `x` not defined (line 2, column 12) [Neo.ClientError.Statement.SyntaxError]");
        (await Should.ThrowAsync<KnowledgeGraphException>(
            () => session.ReadAsync(new CypherStatement("UNWIND range(1, 5000) AS x RETURN 10 / (4000 - x) AS y")))).Message
            .ShouldBe("/ by zero [Neo.ClientError.Statement.ArithmeticError]");
        await ShouldFailAsync(
            Options with { Password = "not-the-word" }, $"{server.Bolt} refused the login of 'neo4j': check NEO4J_USERNAME and NEO4J_PASSWORD");
        await ShouldFailAsync(
            Options with { Database = "news" }, $"{server.Bolt} has no database 'news': name one that it has with NEO4J_DATABASE");
        await ShouldFailAsync(
            Options with { Address = Neo4jAddress.Parse("bolt://localhost:1") },
            "no server answers at bolt://localhost:1: is Neo4j running? ('docker compose up -d' starts one)");
    }

    [SkippableFact]
    public async Task What_is_given_up_is_stopped_on_the_server_and_has_no_effect()
    {
        Neo4jServer.Require();
        await using var http = await server.OpenEmptyAsync();
        await using var database = Neo4jTransport.Open(Options);
        await using var session = await database.OpenSessionAsync();
        using var leaving = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => session.InTransactionAsync(
            async (transaction, cancel) =>
            {
                await transaction.ExecuteAsync(new CypherStatement("CREATE (:Lost)"), cancel);
                leaving.CancelAfter(TimeSpan.FromSeconds(1));
                return await transaction.ReadAsync(new CypherStatement(Endless), cancel);
            },
            leaving.Token));
        await using (var result = await session.RunAsync(new CypherStatement("UNWIND range(1, 1000000000) AS x RETURN x")))
        {
            await foreach (var row in result.Rows)
            {
                row[0].ShouldBe(1L);
                break;
            }
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        while ((await http.ReadAsync(new CypherStatement("SHOW TRANSACTIONS YIELD transactionId RETURN transactionId"))).Count > 1)
        {
            await Task.Delay(100, patience.Token);
        }

        (await http.ReadAsync(new CypherStatement("MATCH (n:Lost) RETURN count(n)")))[0][0].ShouldBe(0L);
    }

    private async Task<GraphFingerprint> LoadedAsync(ICypherDatabase database)
    {
        await using var session = await server.OpenEmptyAsync();
        await GraphSchema.ApplyAsync(session);
        var loaded = await new BatchLoader(database, new BatchSize { Rows = 100, SideBySide = 2 })
            .LoadAsync(NewsCorpus.Articles(12).ToAsyncEnumerable(), article => article).ToListAsync();
        loaded.ShouldAllBe(item => item.Outcome == LoadOutcome.New);
        return await GraphFingerprint.OfAsync(session);
    }

    private static async Task ShouldFailAsync(Neo4jOptions options, string message)
    {
        await using var database = Neo4jTransport.Open(options);
        var fault = await Should.ThrowAsync<EnvironmentException>(() => database.OpenSessionAsync());
        fault.Message.ShouldBe(message);
        fault.ShouldTellNoSecret(options);
    }

    /// <summary>Elements as maps, which have literals.</summary>
    private static object? Plain(object? cell) => cell switch
    {
        GraphNode node => new List<object?> { node.ElementId, node.Labels, Plain(node.Properties) },
        GraphRelationship link => new List<object?> { link.ElementId, link.Type, link.StartElementId, link.EndElementId, Plain(link.Properties) },
        GraphPath path => new List<object?> { path.Nodes.Select(Plain).ToList(), path.Relationships.Select(Plain).ToList() },
        IReadOnlyDictionary<string, object?> map => new SortedDictionary<string, object?>(
            map.ToDictionary(pair => pair.Key, pair => Plain(pair.Value)), StringComparer.Ordinal),
        IReadOnlyList<object?> list => list.Select(Plain).ToList(),
        TemporalValue time => time.Text,
        _ => cell,
    };
}
