using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Tests.Server;
using Shouldly;

namespace KnowledgeGraph.Neo4j.Tests.Sessions;

[Collection(Neo4jServer.Collection)]
public sealed class SessionTests(Neo4jServer server)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(90);

    [SkippableFact]
    public async Task Work_that_returns_is_committed_and_work_that_throws_is_not()
    {
        Neo4jServer.Require();
        await using var session = await server.OpenEmptyAsync();
        var counters = await session.InTransactionAsync((transaction, cancel) =>
            transaction.ExecuteAsync(new CypherStatement("CREATE (:Kept {x: 1})"), cancel));
        counters.ShouldBe(new CypherCounters { NodesCreated = 1, PropertiesSet = 1, LabelsAdded = 1 });
        await Should.ThrowAsync<ArithmeticException>(() => session.InTransactionAsync<int>(async (transaction, cancel) =>
        {
            await transaction.ExecuteAsync(new CypherStatement("CREATE (:Lost)"), cancel);
            throw new ArithmeticException();
        }));
        (await CountAsync(session, "Kept")).ShouldBe(1);
        (await CountAsync(session, "Lost")).ShouldBe(0);
        (await RunningAsync(session)).ShouldBe(0);
    }

    [SkippableFact]
    public async Task A_statement_that_fails_ends_its_transaction_and_tells_the_place_in_the_users_text()
    {
        Neo4jServer.Require();
        await using var session = await server.OpenEmptyAsync();
        var fault = await Should.ThrowAsync<KnowledgeGraphException>(() => session.InTransactionAsync(async (transaction, cancel) =>
        {
            await transaction.ExecuteAsync(new CypherStatement("CREATE (:Lost)"), cancel);
            return await transaction.ExecuteAsync(new CypherStatement("// one\nRETURN 1 + x AS y"), cancel);
        }));
        fault.ShouldNotBeOfType<EnvironmentException>();
        fault.Message.ShouldBe("Variable `x` not defined (line 2, column 12) [Neo.ClientError.Statement.SyntaxError]");
        (await CountAsync(session, "Lost")).ShouldBe(0);
    }

    [SkippableFact]
    public async Task An_error_behind_rows_is_thrown_although_the_status_says_success()
    {
        Neo4jServer.Require();
        await using var session = await server.OpenAsync();
        var rows = 0;
        var fault = await Should.ThrowAsync<KnowledgeGraphException>(async () =>
        {
            await using var result = await session.RunAsync(new CypherStatement("UNWIND range(1, 5000) AS x RETURN 10 / (4000 - x) AS y"));
            await foreach (var _ in result.Rows)
            {
                rows++;
            }
        });
        fault.Message.ShouldBe("/ by zero [Neo.ClientError.Statement.ArithmeticError]");
        rows.ShouldBeGreaterThan(0);
    }

    [SkippableFact]
    public async Task Two_statements_at_once_and_transactions_within_one_are_refused_in_the_servers_words()
    {
        Neo4jServer.Require();
        await using var session = await server.OpenAsync();
        (await Should.ThrowAsync<KnowledgeGraphException>(() => session.ReadAsync(new CypherStatement("RETURN 1 AS x; RETURN 2 AS x")))).Message
            .ShouldStartWith("Expected exactly one statement per query but got: 2");
        (await Should.ThrowAsync<KnowledgeGraphException>(() => session.InTransactionAsync((transaction, cancel) => transaction.ReadAsync(
            new CypherStatement("UNWIND [1, 2] AS x CALL (x) { CREATE (:Lost) } IN TRANSACTIONS RETURN x"), cancel)))).Message
            .ShouldContain("IN TRANSACTIONS");
    }

    [SkippableFact]
    public async Task Counters_are_complete_without_the_rows_being_read()
    {
        Neo4jServer.Require();
        await using var session = await server.OpenEmptyAsync();
        await using (var result = await session.RunAsync(new CypherStatement("UNWIND range(1, 3000) AS x CREATE (n:Many {x: x}) RETURN n")))
        {
            result.Columns.ShouldBe(["n"]);
            (await result.CountersAsync()).NodesCreated.ShouldBe(3000);
        }

        await using (await session.RunAsync(new CypherStatement("UNWIND range(1, 3000) AS x CREATE (n:Many {x: x}) RETURN n")))
        {
            // Disposed of unread: the statement still holds.
        }

        (await CountAsync(session, "Many")).ShouldBe(6000);
    }

    [SkippableFact]
    public async Task Many_rows_are_read_as_they_arrive()
    {
        Neo4jServer.Require();
        await using var session = await server.OpenAsync();
        await using var result = await session.RunAsync(new CypherStatement("UNWIND range(1, 200000) AS x RETURN x, 'row ' + x AS text"));
        var sum = 0L;
        await foreach (var row in result.Rows)
        {
            sum += (long)row[0]!;
        }

        sum.ShouldBe(20_000_100_000L);
    }

    [SkippableFact]
    public async Task A_large_value_behind_small_ones_is_read_whole()
    {
        Neo4jServer.Require();
        await using var session = await server.OpenAsync();
        var rows = await session.ReadAsync(new CypherStatement(
            "UNWIND [10, 1000000, 20, 3000000, 30] AS n RETURN n, reduce(s = '', x IN range(1, n / 1000) | s + $thousand) AS text",
            new Dictionary<string, object?> { ["thousand"] = string.Concat(Enumerable.Repeat("ünd漢😀\"\\", 125)) }));
        rows.Select(row => ((string)row[1]!).Length).ShouldBe([0, 1_000_000, 0, 3_000_000, 0]);
    }

    [SkippableFact]
    public async Task A_cancelled_statement_is_stopped_on_the_server()
    {
        Neo4jServer.Require();
        await using var session = await server.OpenAsync();
        using var leaving = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await Should.ThrowAsync<OperationCanceledException>(() => session.ReadAsync(new CypherStatement(Endless), leaving.Token));
        await EventuallyNothingRunsAsync(session);
    }

    [SkippableFact]
    public async Task A_cancelled_transaction_is_stopped_and_rolled_back_on_the_server()
    {
        Neo4jServer.Require();
        await using var session = await server.OpenEmptyAsync();
        using var leaving = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => session.InTransactionAsync(
            async (transaction, cancel) =>
            {
                await transaction.ExecuteAsync(new CypherStatement("CREATE (:Lost)"), cancel);
                leaving.CancelAfter(TimeSpan.FromSeconds(1));
                return await transaction.ReadAsync(new CypherStatement(Endless), cancel);
            },
            leaving.Token));
        await EventuallyNothingRunsAsync(session);
        (await CountAsync(session, "Lost")).ShouldBe(0);
    }

    [SkippableFact]
    public async Task Breaking_off_the_rows_stops_the_statement()
    {
        Neo4jServer.Require();
        await using var session = await server.OpenAsync();
        await using (var result = await session.RunAsync(new CypherStatement("UNWIND range(1, 1000000000) AS x RETURN x")))
        {
            await foreach (var row in result.Rows)
            {
                row[0].ShouldBe(1L);
                break;
            }
        }

        await EventuallyNothingRunsAsync(session);
    }

    [SkippableFact]
    public async Task Two_transactions_that_lock_each_other_out_both_succeed()
    {
        Neo4jServer.Require();
        await using var first = await server.OpenEmptyAsync();
        await using var second = await server.OpenAsync();
        await first.ExecuteAsync(new CypherStatement("CREATE (:Counter {id: 1, n: 0}), (:Counter {id: 2, n: 0})"));
        var attempts = 0;
        await Task.WhenAll(
            Enumerable.Range(0, 10).Select(_ => (Session: first, Order: new[] { 1, 2 })).Aggregate(Task.CompletedTask, Chain),
            Enumerable.Range(0, 10).Select(_ => (Session: second, Order: new[] { 2, 1 })).Aggregate(Task.CompletedTask, Chain));
        var counts = await first.ReadAsync(new CypherStatement("MATCH (c:Counter) RETURN c.n"));
        counts.Select(row => row[0]).ShouldBe([20L, 20L]);
        attempts.ShouldBeGreaterThanOrEqualTo(20);

        async Task Chain(Task before, (ICypherSession Session, int[] Order) work)
        {
            await before;
            await work.Session.InTransactionAsync(async (transaction, cancel) =>
            {
                Interlocked.Increment(ref attempts);
                foreach (var id in work.Order)
                {
                    await transaction.ExecuteAsync(
                        new CypherStatement("MATCH (c:Counter {id: $id}) SET c.n = c.n + 1", new Dictionary<string, object?> { ["id"] = id }),
                        cancel);
                }

                return true;
            });
        }
    }

    [SkippableFact]
    public async Task A_transaction_that_lay_idle_too_long_is_run_again()
    {
        Neo4jServer.Require();
        await using var session = await server.OpenEmptyAsync();
        await using var other = await server.OpenAsync();
        var attempts = 0;
        await session.InTransactionAsync(async (transaction, cancel) =>
        {
            await transaction.ExecuteAsync(new CypherStatement("CREATE (:Kept)"), cancel);
            if (attempts++ == 0)
            {
                await EventuallyNothingRunsAsync(other);
            }

            return await transaction.ExecuteAsync(new CypherStatement("CREATE (:Kept)"), cancel);
        });
        attempts.ShouldBe(2);
        (await CountAsync(session, "Kept")).ShouldBe(2);
    }

    [SkippableFact]
    public async Task A_statement_that_names_its_Cypher_options_keeps_them()
    {
        Neo4jServer.Require();
        await using var session = await server.OpenAsync();
        var rows = await session.ReadAsync(new CypherStatement("/* as\nis */ // so\ncypher runtime=slotted RETURN 1 AS one;"));
        rows[0][0].ShouldBe(1L);
        var fault = await Should.ThrowAsync<KnowledgeGraphException>(() => session.ReadAsync(new CypherStatement("CYPHER 99 RETURN 1 AS one")));
        fault.Message.ShouldStartWith("99 is not a valid option for cypher version.");
    }

    [SkippableFact]
    public async Task A_server_tells_its_version_to_a_statement_as_to_discovery()
    {
        Neo4jServer.Require();
        await using var database = Neo4jDatabase.Open(server.Options);
        await using var session = await database.OpenSessionAsync();
        (await ServerVersion.AskAsync(session, CancellationToken.None)).ShouldBe(database.Version);
    }

    [SkippableFact]
    public async Task A_session_sees_what_it_has_written()
    {
        Neo4jServer.Require();
        await using var session = await server.OpenEmptyAsync();
        for (var count = 1; count <= 5; count++)
        {
            await session.InTransactionAsync((transaction, cancel) => transaction.ExecuteAsync(new CypherStatement("CREATE (:Seen)"), cancel));
            (await CountAsync(session, "Seen")).ShouldBe(count);
        }
    }

    private const string Endless = "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y WITH x, y WHERE x * y < 0 RETURN count(*) AS none";

    private static async Task<long> CountAsync(ICypherSession session, string label) =>
        (long)(await session.ReadAsync(new CypherStatement($"MATCH (n:{label}) RETURN count(n)")))[0][0]!;

    /// <summary>Transactions other than the one that asks.</summary>
    private static async Task<long> RunningAsync(ICypherSession session) =>
        (await session.ReadAsync(new CypherStatement("SHOW TRANSACTIONS YIELD currentQuery, transactionId RETURN transactionId"))).Count - 1;

    private static async Task EventuallyNothingRunsAsync(ICypherSession session)
    {
        using var patience = new CancellationTokenSource(Soon);
        while (await RunningAsync(session) > 0)
        {
            await Task.Delay(100, patience.Token);
        }
    }
}
