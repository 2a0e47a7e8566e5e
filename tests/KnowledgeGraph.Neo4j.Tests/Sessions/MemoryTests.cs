using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Http;
using KnowledgeGraph.Neo4j.Tests.Server;
using Shouldly;

namespace KnowledgeGraph.Neo4j.Tests.Sessions;

/// <summary>What large answers and requests take. The bounds are coarse: other tests may run at the same time.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class MemoryTests(Neo4jServer server)
{
    private const int Kilobyte = 1 << 10;
    private const int Megabyte = 1 << 20;

    [SkippableFact]
    public async Task Three_hundred_megabytes_of_rows_are_read_within_a_few()
    {
        Neo4jServer.Require();
        await using var session = await server.OpenAsync();
        var statement = new CypherStatement(
            "UNWIND range(1, 30000) AS row RETURN row, $text AS text",
            new Dictionary<string, object?> { ["text"] = new string('x', 10 * Kilobyte) });
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (characters, most) = (0L, 0L);
        await using var result = await session.RunAsync(statement);
        await foreach (var row in result.Rows)
        {
            characters += ((string)row[1]!).Length;
            if ((long)row[0]! % 6000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
            }
        }

        characters.ShouldBe(30_000L * 10 * Kilobyte);
        (most - before).ShouldBeLessThan(24 * Megabyte);
    }

    [Fact]
    public void A_request_of_five_thousand_rows_takes_little_more_than_its_length()
    {
        var rows = Enumerable.Range(0, 5000).Select(index => new Dictionary<string, object?>
        {
            ["id"] = $"sentence:{index}",
            ["text"] = string.Concat(Enumerable.Repeat("Ada founded Engine Works in Lübeck. ", 20)),
            ["start"] = (long)index,
        }).ToList();
        var parameters = new Dictionary<string, object?> { ["rows"] = rows };
        QueryBody.Of("RETURN 1", parameters, []).Length.ShouldBeGreaterThan(3 * Megabyte);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var body = QueryBody.Of("RETURN 1", parameters, []);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        ((double)taken / body.Length).ShouldBeLessThan(1.5);
    }

    [Fact]
    public async Task A_request_in_pieces_is_sent_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 100_000).Select(index => $"{index} ü 漢 😀 "));
        using var body = QueryBody.Of("RETURN $text", new Dictionary<string, object?> { ["text"] = text, ["more"] = new[] { text, "end" } }, ["FB:a"]);
        using var sent = new MemoryStream();
        await body.CopyToAsync(sent);
        sent.Length.ShouldBe(body.Headers.ContentLength!.Value);
        sent.Position = 0;
        using var json = await System.Text.Json.JsonDocument.ParseAsync(sent);
        var parameters = json.RootElement.GetProperty("parameters");
        parameters.GetProperty("text").GetString().ShouldBe(text);
        parameters.GetProperty("more")[1].GetString().ShouldBe("end");
    }
}
