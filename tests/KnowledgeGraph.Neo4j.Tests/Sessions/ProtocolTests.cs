using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Tests.Faults;
using KnowledgeGraph.Neo4j.Tests.Server;
using Shouldly;

namespace KnowledgeGraph.Neo4j.Tests.Sessions;

/// <summary>What a lone server cannot show: members of clusters, proxies, and users whose roles only other editions have.</summary>
public sealed class ProtocolTests
{
    private const string Query = "POST /db/neo4j/query/v2";
    private const string Affinity = "neo4j-cluster-affinity";

    private static readonly CypherStatement One = new("RETURN 1 AS one");

    [Fact]
    public async Task A_transaction_stays_on_the_member_of_the_cluster_that_opened_it()
    {
        await using var server = new FakeServer(request => request.Line == $"{Query}/tx" ? Opened() : Answer(request));
        await using var session = await OpenAsync(server);
        await session.InTransactionAsync((transaction, cancel) => transaction.ReadAsync(One, cancel));
        await Should.ThrowAsync<ArithmeticException>(() => session.InTransactionAsync<int>((_, _) => throw new ArithmeticException()));
        server.Requests.Skip(2).Select(request => (request.Line, request.Headers[Affinity])).ShouldBe(
        [
            ($"{Query}/tx", null),
            ($"{Query}/tx/t1", "member-2"),
            ($"{Query}/tx/t1/commit", "member-2"),
            ($"{Query}/tx", null),
            ("DELETE /db/neo4j/query/v2/tx/t1", "member-2"),
        ]);
    }

    [Fact]
    public async Task Each_transaction_waits_for_the_one_before_it_by_its_bookmarks()
    {
        await using var server = new FakeServer(request => request.Line switch
        {
            $"{Query}/tx" => Opened(),
            $"{Query}/tx/t1/commit" => new FakeReply(202, """{"bookmarks":["FB:of the transaction"]}"""),
            Query => FakeReply.One(""","bookmarks":["FB:of the statement"]"""),
            _ => Answer(request),
        });
        await using var session = await OpenAsync(server);
        await session.InTransactionAsync((transaction, cancel) => transaction.ReadAsync(One, cancel));
        await session.ReadAsync(One);
        await session.InTransactionAsync((transaction, cancel) => transaction.ReadAsync(One, cancel));
        var (opening, statement, openingAgain) = (server.Requests[2], server.Requests[5], server.Requests[6]);
        opening.Body.ShouldBe("{}");
        statement.Body.ShouldEndWith("""
            ,"bookmarks":["FB:of the transaction"]}
            """);
        openingAgain.Body.ShouldBe("""{"bookmarks":["FB:of the statement"]}""");
    }

    [Fact]
    public async Task A_transaction_that_is_gone_is_run_again()
    {
        var attempts = 0;
        await using var server = new FakeServer(request => request.Line switch
        {
            $"{Query}/tx" => Opened(),
            $"{Query}/tx/t1" when attempts++ == 0 => FakeReply.Error(
                404, "Neo.ClientError.Request.Invalid", "Transaction with Id: 't1' was not found. It may have timed out and therefore rolled back."),
            _ => Answer(request),
        });
        await using var session = await OpenAsync(server);
        (await session.InTransactionAsync((transaction, cancel) => transaction.ReadAsync(One, cancel)))[0][0].ShouldBe(1L);
        attempts.ShouldBe(2);
    }

    [Theory]
    [InlineData(500, "text/html", "<html>Server Error</html>")]
    [InlineData(503, "text/html", "<html>Service Unavailable</html>")]
    [InlineData(502, "text/html", "<html>Bad Gateway</html>")]
    [InlineData(500, FakeReply.TypedJson, """{"errors":[{"code":"Neo.TransientError.General.DatabaseUnavailable","message":"Soon."}]}""")]
    [InlineData(500, FakeReply.TypedJson, """{"errors":[{"code":"Neo.DatabaseError.General.UnknownError","message":"Stopping."}]}""")]
    [InlineData(400, FakeReply.TypedJson, """{"errors":[{"code":"Neo.ClientError.Cluster.NotALeader","message":"No longer."}]}""")]
    [InlineData(202, FakeReply.TypedJson, """{"data":{"fields":[],"values":[]},"errors":[{"code":"Neo.TransientError.Transaction.Outdated","message":"x"}]}""")]
    public async Task What_passes_by_itself_is_tried_again(int status, string mediaType, string body)
    {
        var attempts = 0;
        await using var server = new FakeServer(request => request.Line switch
        {
            $"{Query}/tx" => Opened(),
            $"{Query}/tx/t1" when attempts++ == 0 => new FakeReply(status, body) { MediaType = mediaType },
            _ => Answer(request),
        });
        await using var session = await OpenAsync(server);
        (await session.InTransactionAsync((transaction, cancel) => transaction.ReadAsync(One, cancel)))[0][0].ShouldBe(1L);
        attempts.ShouldBe(2);
    }

    [Theory]
    [InlineData(503, "text/html", "<html>Service Unavailable</html>", true)]
    [InlineData(500, FakeReply.TypedJson, """{"errors":[{"code":"Neo.TransientError.General.DatabaseUnavailable","message":"Soon."}]}""", true)]
    [InlineData(500, "text/html", "<html>Server Error</html>", false)]
    [InlineData(504, "text/html", "<html>Gateway Timeout</html>", false)]
    [InlineData(500, FakeReply.TypedJson, """{"errors":[{"code":"Neo.DatabaseError.General.UnknownError","message":"Stopping."}]}""", false)]
    public async Task A_statement_of_its_own_is_repeated_only_where_it_certainly_had_no_effect(int status, string mediaType, string body, bool isRepeated)
    {
        var attempts = 0;
        await using var server = new FakeServer(request => request.Body.Contains("CREATE", StringComparison.Ordinal) && attempts++ == 0
            ? new FakeReply(status, body) { MediaType = mediaType }
            : Answer(request));
        await using var session = await OpenAsync(server);
        var fault = await Record.ExceptionAsync(() => session.ExecuteAsync(new CypherStatement("CREATE (n) RETURN 1")));
        (attempts, fault is null).ShouldBe(isRepeated ? (2, true) : (1, false));
    }

    [Fact]
    public async Task A_statement_that_commits_on_its_way_is_not_repeated()
    {
        await using var server = new FakeServer(request => request.Body.Contains("IN TRANSACTIONS", StringComparison.Ordinal)
            ? FakeReply.Error(500, "Neo.TransientError.General.DatabaseUnavailable", "Soon.")
            : Answer(request));
        await using var session = await OpenAsync(server);
        var fault = await Should.ThrowAsync<EnvironmentException>(
            () => session.ExecuteAsync(new CypherStatement("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS")));
        fault.Message.ShouldBe($"{server.Address}: Soon. [Neo.TransientError.General.DatabaseUnavailable]");
        server.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task An_error_of_the_commit_under_a_status_of_success_is_no_success()
    {
        await using var server = new FakeServer(request => request.Line switch
        {
            $"{Query}/tx" => Opened(),
            $"{Query}/tx/t1/commit" => FakeReply.Error(202, "Neo.DatabaseError.Transaction.TransactionLogError", "Could not append."),
            _ => Answer(request),
        });
        await using var session = await OpenAsync(server);
        var fault = await Should.ThrowAsync<EnvironmentException>(
            () => session.InTransactionAsync((transaction, cancel) => transaction.ReadAsync(One, cancel)));
        fault.Message.ShouldBe(
            $"the database 'neo4j' at {server.Address} cannot write, as when its disk is full: make room, restart the server and load again; "
            + "nothing committed is lost (Could not append.)");
    }

    [Fact]
    public async Task A_user_who_may_only_read_is_told_with_the_remedy()
    {
        await using var server = new FakeServer(request => request.Line == $"{Query}/tx"
            ? Opened()
            : request.Line == $"{Query}/tx/t1"
                ? FakeReply.Error(403, "Neo.ClientError.Security.Forbidden", "Create node is not allowed for user 'neo4j' with roles [PUBLIC, reader].")
                : Answer(request));
        await using var session = await OpenAsync(server);
        var fault = await Should.ThrowAsync<EnvironmentException>(
            () => session.InTransactionAsync((transaction, cancel) => transaction.ExecuteAsync(new CypherStatement("CREATE (:Entity)"), cancel)));
        fault.Message.ShouldBe(
            $"'neo4j' may not do this at {server.Address}: give it a role that may, such as publisher to load and architect to make the schema, "
            + "or log in as another user (Create node is not allowed for user 'neo4j' with roles [PUBLIC, reader].)");
        fault.ShouldTellNoSecret(server.Options);
    }

    [Fact]
    public async Task A_redirect_does_not_carry_the_login_away()
    {
        await using var other = new FakeServer(Answer);
        await using var server = new FakeServer(request => request.Line == "GET /"
            ? Answer(request)
            : new FakeReply(307, "") { Header = ("Location", other.Address + "/db/neo4j/query/v2") });
        await using var database = Neo4jDatabase.Open(server.Options);
        var fault = await Should.ThrowAsync<EnvironmentException>(() => database.OpenSessionAsync());
        fault.Message.ShouldBe($"{server.Address} sends elsewhere (HTTP 307): give the address that it leads to");
        other.Requests.ShouldBeEmpty();
    }

    private static FakeReply Opened() =>
        new(202, """{"transaction":{"id":"t1","expires":"2026-11-22T19:42:33Z"}}""") { Header = (Affinity, "member-2") };

    private static FakeReply Answer(FakeRequest request) => request.Line.Split(' ')[0] switch
    {
        "GET" => FakeReply.Discovery("2026.10.2"),
        "DELETE" => new FakeReply(200, "{}"),
        _ => FakeReply.One(),
    };

    private static async Task<ICypherSession> OpenAsync(FakeServer server) => await Neo4jDatabase.Open(server.Options).OpenSessionAsync();
}
