using KnowledgeGraph.Neo4j.Tests.Server;
using Shouldly;

namespace KnowledgeGraph.EndToEnd.Tests;

[Collection(Neo4jServer.Collection)]
public sealed class DoctorTests(Neo4jServer server)
{
    [Fact]
    public async Task A_loaded_file_is_well()
    {
        using var folder = new TemporaryFolder();
        await KgRun.Async("load", Samples.Folder, "--database", folder.Database);
        var doctor = await KgRun.Async("doctor", "--database", folder.Database, "--format", "csv");
        doctor.ExitCode.ShouldBe(0, doctor.Data);
        StatesOf(doctor).ShouldBe(["configuration ok", "file ok", "schema ok", "audit ok", "fingerprint ok"]);
    }

    [Fact]
    public async Task Characters_beyond_the_basic_plane_are_nothing_amiss()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("page.txt", "Party 🎉🎉\n\nThe 🚀 day came: Ada Byron founded Engine Works in Berlin in 1843. Bea Lane 😀 joined Engine Works in 1850.");
        await KgRun.Async("load", page, "--database", folder.Database);
        (await KgRun.Async("query", "MATCH (:Entity)-[f]->(:Entity) RETURN count(f) > 0 AS found", "--database", folder.Database, "--format", "csv"))
            .Data.ShouldBe("found\ntrue\n");
        var doctor = await KgRun.Async("doctor", "--database", folder.Database, "--format", "csv");
        doctor.ExitCode.ShouldBe(0, doctor.Data);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named_with_what_makes_it()
    {
        using var folder = new TemporaryFolder();
        var doctor = await KgRun.Async("doctor", "--database", folder.Database, "--format", "csv");
        doctor.ExitCode.ShouldBe(2);
        doctor.Data.ShouldContain($"file,wrong,there is no '{folder.Database}' yet: 'kg load' makes it\n");
        StatesOf(doctor)[2..].ShouldAllBe(state => state.EndsWith("not reached"));
        File.Exists(folder.Database).ShouldBeFalse();
    }

    [Fact]
    public async Task A_graph_that_somebody_changed_by_hand_is_told()
    {
        using var folder = new TemporaryFolder();
        await KgRun.Async("load", Samples.Folder, "--database", folder.Database);
        await KgRun.Async("query", "CREATE (:Claim {id: 'from nowhere'})", "--database", folder.Database);
        await KgRun.Async("query", "DROP INDEX entity_name", "--database", folder.Database);
        var doctor = await KgRun.Async("doctor", "--database", folder.Database, "--format", "csv");
        doctor.ExitCode.ShouldBe(2);
        doctor.Data.ShouldContain("schema,wrong,\"missing: index on Entity.name; 'kg schema apply' makes them, and so does loading\"\n");
        doctor.Data.ShouldContain("Claims that no sentence supports: 1, such as from nowhere; ");
    }

    [Theory]
    [InlineData("http://localhost:1", "address,wrong,no server answers at http://localhost:1: is Neo4j running?")]
    [InlineData("http://nowhere.invalid:7474", "address,wrong,there is no host nowhere.invalid: check the address")]
    [InlineData("ftp://localhost", "address,wrong,ftp://localhost is no address of a Neo4j server")]
    public async Task A_server_that_cannot_be_reached_is_told_with_a_remedy(string address, string words)
    {
        var doctor = await KgRun.Async("doctor", "--database", address, "--format", "csv");
        doctor.ExitCode.ShouldBe(2);
        doctor.Data.ShouldContain(words);
    }

    [SkippableFact]
    public async Task A_server_is_looked_over_from_address_to_fingerprint()
    {
        Neo4jServer.Require();
        await using (await server.OpenEmptyAsync())
        {
        }

        var empty = await DoctorAsync(server.Variables);
        empty.ExitCode.ShouldBe(2);
        StatesOf(empty).ShouldBe(
        [
            "configuration ok", "address ok", "version ok", "query api ok", "login ok", "database ok", "access ok", "clock ok", "schema wrong", "audit ok",
            "fingerprint ok",
        ]);
        (await KgProcess.RunAsync(server.Variables, "load", Samples.Folder)).ExitCode.ShouldBe(0);
        (await DoctorAsync(server.Variables)).ExitCode.ShouldBe(0);
    }

    [SkippableTheory]
    [InlineData("NEO4J_PASSWORD", "not-the-password", "login", "refused the login of 'neo4j': check NEO4J_USERNAME and NEO4J_PASSWORD")]
    [InlineData("NEO4J_DATABASE", "elsewhere", "database", "has no database 'elsewhere': name one that it has with NEO4J_DATABASE")]
    public async Task A_wrong_login_or_database_is_told_apart(string variable, string value, string check, string words)
    {
        Neo4jServer.Require();
        var doctor = await DoctorAsync(new Dictionary<string, string>(server.Variables, StringComparer.Ordinal) { [variable] = value });
        doctor.ExitCode.ShouldBe(2);
        var line = doctor.Data.Split('\n').Single(text => text.Contains(",wrong,", StringComparison.Ordinal));
        line.ShouldStartWith($"{check},wrong,");
        line.ShouldEndWith(words);
        (doctor.Data + doctor.Diagnostics).ShouldNotContain("not-the-password");
    }

    private static Task<KgRun> DoctorAsync(IReadOnlyDictionary<string, string> variables) =>
        KgProcess.RunAsync(variables, "doctor", "--format", "csv");

    private static string[] StatesOf(KgRun doctor) =>
        [.. doctor.Data.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => string.Join(' ', line.Split(',')[..2]))];
}
