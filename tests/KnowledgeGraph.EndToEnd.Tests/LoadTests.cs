using Shouldly;

namespace KnowledgeGraph.EndToEnd.Tests;

public sealed class LoadTests
{
    private const string Everything =
        "MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN labels(n) AS labels, properties(n) AS node, type(r) AS type, properties(r) AS link, m.id AS to " +
        "ORDER BY labels, n.id, type, to, r.start, r.end, r.claim";

    [Fact]
    public async Task Loading_twice_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var first = await KgRun.Async("load", Samples.Folder, "--database", folder.Database);
        var before = await DumpAsync(folder);
        var second = await KgRun.Async("load", Samples.Folder, "--database", folder.Database);

        first.ExitCode.ShouldBe(0, first.Diagnostics);
        Row(first).ShouldStartWith("│ 3   │ 0         │ 0        │ 0         │");
        Row(second).ShouldStartWith("│ 0   │ 3         │ 0        │ 0         │");
        (await DumpAsync(folder)).ShouldBe(before);
    }

    [Fact]
    public async Task The_order_of_loading_does_not_show()
    {
        using var forward = new TemporaryFolder();
        using var backward = new TemporaryFolder();
        string[] files = [Samples.Of("harbour-batteries.html"), Samples.Of("telescope.html"), Samples.Of("world-models.html")];
        await KgRun.Async(["load", .. files, "--database", forward.Database]);
        await KgRun.Async(["load", .. files.Reverse(), "--database", backward.Database]);

        (await DumpAsync(backward)).ShouldBe(await DumpAsync(forward));
    }

    [Fact]
    public async Task Forgetting_an_article_leaves_what_others_support()
    {
        using var folder = new TemporaryFolder();
        await KgRun.Async("load", Samples.Of("telescope.html"), "--database", folder.Database);
        var before = await DumpAsync(folder);
        await KgRun.Async("load", Samples.Of("world-models.html"), "--database", folder.Database);
        var forgotten = await KgRun.Async("forget", "https://gazette.example/2026/03/17/ami-labs-interview", "--database", folder.Database);

        forgotten.ExitCode.ShouldBe(0, forgotten.Diagnostics);
        (await DumpAsync(folder)).ShouldBe(before);
    }

    [Fact]
    public async Task A_changed_article_replaces_its_former_self()
    {
        using var folder = new TemporaryFolder();
        var page = await File.ReadAllTextAsync(Samples.Of("harbour-batteries.html"));
        var path = folder.Write("page.html", page);
        await KgRun.Async("load", path, "--database", folder.Database);
        folder.Write("page.html", page.Replace("Marieke de Vries and Tomas Lindgren", "Marieke de Vries", StringComparison.Ordinal));
        var changed = await KgRun.Async("load", path, "--database", folder.Database);

        Row(changed).ShouldStartWith("│ 0   │ 0         │ 1        │ 0         │");

        using var fresh = new TemporaryFolder();
        await KgRun.Async("load", path, "--database", fresh.Database);
        (await DumpAsync(folder)).ShouldBe(await DumpAsync(fresh));
    }

    [Fact]
    public async Task A_script_of_cypher_makes_the_same_graph_as_loading()
    {
        using var loaded = new TemporaryFolder();
        using var scripted = new TemporaryFolder();
        await KgRun.Async("load", Samples.Of("world-models.html"), "--database", loaded.Database);
        var script = await KgRun.Async("extract", Samples.Of("world-models.html"), "--format", "cypher");
        foreach (var statement in KnowledgeGraph.Graph.CypherScript.Split(script.Data))
        {
            var run = await KgRun.Async("query", statement, "--database", scripted.Database);
            run.ExitCode.ShouldBe(0, run.Diagnostics);
        }

        (await DumpAsync(scripted)).ShouldBe(await DumpAsync(loaded));
    }

    private static async Task<string> DumpAsync(TemporaryFolder folder)
    {
        var dump = await KgRun.Async("query", Everything, "--database", folder.Database, "--format", "json");
        dump.ExitCode.ShouldBe(0, dump.Diagnostics);
        return dump.Data;
    }

    /// <summary>The counts of the summary table.</summary>
    private static string Row(KgRun run) => run.Data.Split('\n').First(line => line.StartsWith("│ ", StringComparison.Ordinal) && char.IsDigit(line[2]));
}
