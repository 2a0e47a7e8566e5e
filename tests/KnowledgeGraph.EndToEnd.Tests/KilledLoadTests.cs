using System.Diagnostics;
using Shouldly;

namespace KnowledgeGraph.EndToEnd.Tests;

public sealed class KilledLoadTests
{
    /// <summary>Kills the loading process after its first articles, reopens the file, and finishes the load.</summary>
    [Fact]
    public async Task A_load_killed_half_way_leaves_whole_articles_and_can_be_finished()
    {
        using var folder = new TemporaryFolder();
        await StopHalfWayAsync(folder, load => load.Kill(entireProcessTree: true));

        await CanBeFinishedAsync(folder);
    }

    [SkippableFact]
    public async Task A_load_that_is_interrupted_ends_with_whole_articles_and_says_so()
    {
        Skip.If(OperatingSystem.IsWindows(), "signals are sent with kill(1)");
        using var folder = new TemporaryFolder();
        var exitCode = await StopHalfWayAsync(folder, load => Process.Start("kill", ["-INT", $"{load.Id}"]).WaitForExit());

        exitCode.ShouldBe(130);
        await CanBeFinishedAsync(folder);
    }

    private static async Task<int> StopHalfWayAsync(TemporaryFolder folder, Action<Process> stop)
    {
        for (var i = 0; i < 500; i++)
        {
            folder.Write($"pages/{i:D3}.txt", MadePage.Of(i));
        }

        using var load = Start("load", folder.File("pages"), "--database", folder.Database);
        await WaitForArticlesAsync(folder, load);
        stop(load);
        await load.WaitForExitAsync();
        return load.ExitCode;
    }

    private static async Task CanBeFinishedAsync(TemporaryFolder folder)
    {
        (await CountAsync(folder, "MATCH (a:Article) WHERE NOT EXISTS { (a)-[:CONTAINS]->(:Sentence) } RETURN count(a) AS broken")).ShouldBe("broken\n0\n");
        (await CountAsync(folder, "MATCH (s:Sentence) WHERE NOT EXISTS { (:Article)-[:CONTAINS]->(s) } RETURN count(s) AS broken")).ShouldBe("broken\n0\n");

        (await KgRun.Async(["load", folder.File("pages"), "--database", folder.Database])).ExitCode.ShouldBe(0);
        using var whole = new TemporaryFolder();
        (await KgRun.Async(["load", folder.File("pages"), "--database", whole.Database])).ExitCode.ShouldBe(0);
        const string Sizes = "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN labels(n)[0] AS label, count(DISTINCT n) AS nodes, count(r) AS links ORDER BY label";
        (await CountAsync(folder, Sizes)).ShouldBe(await CountAsync(whole, Sizes));
    }

    private static async Task WaitForArticlesAsync(TemporaryFolder folder, Process load)
    {
        var wal = folder.Database + "-wal";
        for (var i = 0; i < 600 && !load.HasExited; i++)
        {
            if (File.Exists(wal) && new FileInfo(wal).Length > 200_000)
            {
                return;
            }

            await Task.Delay(20);
        }
    }

    private static async Task<string> CountAsync(TemporaryFolder folder, string query)
    {
        var run = await KgRun.Async("query", query, "--database", folder.Database, "--format", "csv");
        run.ExitCode.ShouldBe(0, run.Diagnostics);
        return run.Data;
    }

    private static Process Start(params string[] args)
    {
        var process = KgProcess.Start(new Dictionary<string, string>(StringComparer.Ordinal), args);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
