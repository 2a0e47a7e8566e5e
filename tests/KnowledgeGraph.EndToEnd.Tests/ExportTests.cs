using System.Text.Json;
using System.Xml.Linq;
using KnowledgeGraph.Neo4j.Tests.Server;
using Shouldly;

namespace KnowledgeGraph.EndToEnd.Tests;

[Collection(Neo4jServer.Collection)]
public sealed class ExportTests(Neo4jServer server)
{
    private static readonly XNamespace Graphml = "http://graphml.graphdrawing.org/xmlns";

    [Fact]
    public async Task A_script_run_into_an_empty_database_makes_the_same_graph()
    {
        using var folder = await LoadedAsync();
        var script = folder.File("graph.cypher");
        (await ExportAsync(folder, "cypher", "--output", script)).Data.ShouldBe("");
        var other = folder.File("other.kg");
        var run = await KgRun.Async("query", await File.ReadAllTextAsync(script), "--database", other);
        run.ExitCode.ShouldBe(0, run.Diagnostics);
        (await FingerprintAsync(other)).ShouldBe(await FingerprintAsync(folder.Database));
        (await KgRun.Async("export", "--format", "cypher", "--database", other)).Data.ShouldBe(await File.ReadAllTextAsync(script));
    }

    [Fact]
    public async Task JSON_Lines_hold_every_node_and_every_relationship_with_ends_that_are_there()
    {
        using var folder = await LoadedAsync();
        var lines = (await ExportAsync(folder, "json")).Data.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var nodes = lines.Where(line => line.TryGetProperty("node", out _)).Select(line => line.GetProperty("node").GetString()!).ToHashSet();
        var relationships = lines.Where(line => line.TryGetProperty("relationship", out _)).ToList();
        var fingerprint = await FingerprintAsync(folder.Database);
        fingerprint.ShouldContain($"({nodes.Count} nodes, {relationships.Count} relationships)");
        relationships.ShouldAllBe(line => nodes.Contains(line.GetProperty("from").GetString()!) && nodes.Contains(line.GetProperty("to").GetString()!));
        nodes.ShouldContain("Entity/person:xie-saining");
    }

    [Fact]
    public async Task GraphML_declares_what_it_uses_with_types()
    {
        using var folder = await LoadedAsync();
        await KgRun.Async("query", "MATCH (e:Entity {id: 'person:xie-saining'}) SET e.note = 'bell \\u0007 < & \"', e.born = date('1990-01-02')", "--database", folder.Database);
        var root = XDocument.Parse((await ExportAsync(folder, "graphml")).Data).Root!;
        var keys = root.Elements(Graphml + "key").ToDictionary(key => key.Attribute("id")!.Value);
        var types = keys.Values.Select(key => $"{key.Attribute("for")!.Value} {key.Attribute("attr.name")!.Value} {key.Attribute("attr.type")!.Value}").ToList();
        types.ShouldContain("node confidence double");
        types.ShouldContain("node index long");
        types.ShouldContain("edge start long");
        var graph = root.Element(Graphml + "graph")!;
        var nodes = graph.Elements(Graphml + "node").ToDictionary(node => node.Attribute("id")!.Value);
        graph.Elements(Graphml + "edge").ShouldAllBe(edge => nodes.ContainsKey(edge.Attribute("source")!.Value) && nodes.ContainsKey(edge.Attribute("target")!.Value));
        graph.Descendants(Graphml + "data").ShouldAllBe(data => keys.ContainsKey(data.Attribute("key")!.Value));
        var values = nodes["Entity/person:xie-saining"].Elements(Graphml + "data").Select(data => data.Value).ToList();
        values.ShouldContain("Entity:Person");
        values.ShouldContain("bell \uFFFD < & \"");
        values.ShouldContain("1990-01-02");
    }

    [Fact]
    public async Task Tables_need_a_folder()
    {
        using var folder = await LoadedAsync();
        var run = await ExportAsync(folder, "csv");
        run.ExitCode.ShouldBe(1);
        run.Diagnostics.ShouldBe("kg: the format csv is two tables and needs a folder: add --output FOLDER\n");
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named_and_a_node_without_id_leaves_no_half_file()
    {
        using var folder = await LoadedAsync();
        var run = await ExportAsync(folder, "json", "--output", Path.Combine(folder.Database, "x.json"));
        run.ExitCode.ShouldBe(1);
        run.Diagnostics.ShouldStartWith($"kg: {Path.Combine(folder.Database, "x.json")}: cannot be written: ");
        await KgRun.Async("query", "CREATE (:Entity {name: 'Nobody'})", "--database", folder.Database);
        run = await ExportAsync(folder, "json", "--output", folder.File("out.json"));
        run.Diagnostics.ShouldBe("kg: a node with the label Entity has no id and cannot be exported; 'kg doctor' says more\n");
        Directory.GetFiles(Path.GetDirectoryName(folder.Database)!, "out.json*").ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task File_and_server_give_the_same_bytes_and_tables_import_as_the_same_graph()
    {
        Neo4jServer.Require();
        using var folder = await LoadedAsync();
        await using (await server.OpenEmptyAsync())
        {
        }

        (await KgProcess.RunAsync(server.Variables, "load", Samples.Folder)).ExitCode.ShouldBe(0);
        foreach (var format in (string[])["json", "cypher", "graphml"])
        {
            var fromServer = await KgProcess.RunAsync(server.Variables, "export", "--format", format);
            fromServer.Data.ShouldBe((await ExportAsync(folder, format)).Data, format);
        }

        var (here, there) = (folder.File("here"), folder.File("there"));
        (await ExportAsync(folder, "csv", "--output", here)).ExitCode.ShouldBe(0);
        (await KgProcess.RunAsync(server.Variables, "export", "--format", "csv", "--output", there)).ExitCode.ShouldBe(0);
        foreach (var table in (string[])["nodes.csv", "relationships.csv", "after-import.cypher"])
        {
            File.ReadAllBytes(Path.Combine(there, table)).ShouldBe(File.ReadAllBytes(Path.Combine(here, table)), table);
        }

        await server.ImportAsync(here);
        var script = await File.ReadAllTextAsync(Path.Combine(here, "after-import.cypher"));
        (await KgProcess.RunAsync(server.Variables, "query", script)).ExitCode.ShouldBe(0);
        var doctor = await KgProcess.RunAsync(server.Variables, "doctor", "--format", "csv");
        doctor.ExitCode.ShouldBe(0, doctor.Data);
        Fingerprint(doctor.Data).ShouldBe(await FingerprintAsync(folder.Database));
    }

    private static async Task<TemporaryFolder> LoadedAsync()
    {
        var folder = new TemporaryFolder();
        (await KgRun.Async("load", Samples.Folder, "--database", folder.Database)).ExitCode.ShouldBe(0);
        return folder;
    }

    private static Task<KgRun> ExportAsync(TemporaryFolder folder, string format, params string[] more) =>
        KgRun.Async(["export", "--format", format, "--database", folder.Database, .. more]);

    private static async Task<string> FingerprintAsync(string database) =>
        Fingerprint((await KgRun.Async("doctor", "--database", database, "--format", "csv")).Data);

    private static string Fingerprint(string doctor) =>
        doctor.Split('\n').Single(line => line.StartsWith("fingerprint", StringComparison.Ordinal));
}
