using KnowledgeGraph.Neo4j.Tests.Server;
using Shouldly;

namespace KnowledgeGraph.EndToEnd.Tests;

[Collection(Neo4jServer.Collection)]
public sealed class ShardTests(Neo4jServer server)
{
    private const int Shards = 4;

    [Fact]
    public async Task All_shares_together_are_the_corpus_and_each_input_is_in_one()
    {
        using var folder = Corpus(12);
        var whole = folder.File("whole.kg");
        (await KgRun.Async("load", folder.File("pages"), "--database", whole)).ExitCode.ShouldBe(0);
        for (var number = 1; number <= Shards; number++)
        {
            var share = await KgRun.Async("load", folder.File("pages"), "--shard", $"{number}/{Shards}", "--database", folder.Database);
            share.ExitCode.ShouldBe(0, share.Diagnostics);
            share.Data.ShouldContain("│ 0         │ 0        │ 0         │", customMessage: "nothing is loaded twice");
        }

        (await FingerprintAsync(folder.Database)).ShouldBe(await FingerprintAsync(whole));
    }

    [Fact]
    public async Task An_input_keeps_its_share_when_the_folder_moves_or_grows()
    {
        using var folder = Corpus(10);
        using var other = Corpus(20);
        await KgRun.Async("load", folder.File("pages"), "--shard", "2/2", "--database", folder.Database);
        await KgRun.Async("load", other.File("pages"), "--shard", "2/2", "--database", other.Database);

        var few = await TitlesAsync(folder.Database);
        var many = await TitlesAsync(other.Database);
        few.ShouldNotBeEmpty();
        few.ShouldBeSubsetOf(many);
    }

    [Fact]
    public async Task Lines_are_shared_out_one_by_one()
    {
        using var folder = new TemporaryFolder();
        var lines = folder.Write("lines.txt", string.Join('\n', Enumerable.Range(0, 20).Select(i => $"Ada Byron founded Works {i} in Berlin.")));
        for (var number = 1; number <= 2; number++)
        {
            await KgRun.Async("load", lines, "--lines", "--shard", $"{number}/2", "--database", folder.Database);
        }

        var count = await KgRun.Async("query", "MATCH (a:Article) RETURN count(a) AS n", "--database", folder.Database, "--format", "csv");
        count.Data.ShouldBe("n\n20\n");
    }

    [Theory]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("1")]
    [InlineData("a/b")]
    [InlineData("-1/4")]
    public async Task A_share_that_cannot_be_is_refused(string share)
    {
        using var folder = Corpus(1);
        var run = await KgRun.Async("load", folder.File("pages"), "--shard", share, "--database", folder.Database);
        run.ExitCode.ShouldBe(1);
        run.Diagnostics.ShouldBe(
            $"kg: --shard {share}: expected the number of this share and the number of shares, such as 3/16, from 1/16 to 16/16\n");
        File.Exists(folder.Database).ShouldBeFalse();
    }

    [SkippableFact]
    public async Task Four_processes_with_a_share_each_make_the_graph_that_one_makes()
    {
        Neo4jServer.Require();
        await using (await server.OpenEmptyAsync())
        {
            // Constraints and indexes are gone too: the four make them at once.
        }

        using var folder = Corpus(60);
        (await KgRun.Async("load", folder.File("pages"), "--database", folder.Database)).ExitCode.ShouldBe(0);
        var runs = await Task.WhenAll(Enumerable.Range(1, Shards).Select(number =>
            KgProcess.RunAsync(server.Variables, "load", folder.File("pages"), "--shard", $"{number}/{Shards}")));
        runs.ShouldAllBe(run => run.ExitCode == 0, string.Concat(runs.Select(run => run.Diagnostics)));
        var doctor = await KgProcess.RunAsync(server.Variables, "doctor", "--format", "csv");
        doctor.ExitCode.ShouldBe(0, doctor.Data);
        doctor.Data.Split('\n').Single(line => line.StartsWith("fingerprint", StringComparison.Ordinal))
            .ShouldBe(await FingerprintAsync(folder.Database));
    }

    private static TemporaryFolder Corpus(int pages)
    {
        var folder = new TemporaryFolder();
        for (var number = 0; number < pages; number++)
        {
            folder.Write($"pages/{number % 3}/{number:D3}.txt", MadePage.Of(number));
        }

        return folder;
    }

    private static async Task<string> FingerprintAsync(string database)
    {
        var doctor = await KgRun.Async("doctor", "--database", database, "--format", "csv");
        doctor.ExitCode.ShouldBe(0, doctor.Data);
        return doctor.Data.Split('\n').Single(line => line.StartsWith("fingerprint", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> TitlesAsync(string database)
    {
        var titles = await KgRun.Async("query", "MATCH (a:Article) RETURN a.id AS id", "--database", database, "--format", "csv");
        return titles.Data.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
    }
}
