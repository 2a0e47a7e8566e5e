using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Benchmarks.Upserts;

/// <summary>A Neo4j server with a data folder of its own, gone when disposed of.</summary>
internal sealed class BenchmarkServer : IDisposable
{
    private const double TicksPerSecond = 100;
    private const string Password = "a-password-of-benchmarks";

    private readonly string _kit;
    private readonly string _home;
    private readonly string _process;

    private BenchmarkServer(string kit, string home, Dictionary<string, string> facts)
    {
        (_kit, _home, _process) = (kit, home, facts["NEO4J_PID"]);
        Database = Neo4jDatabase.Open(new Neo4jOptions
        {
            Address = Neo4jAddress.Parse(facts["NEO4J_HTTP"]),
            Username = "neo4j",
            Password = Password,
        });
    }

    public Neo4jDatabase Database { get; }

    /// <summary>Processor time that the server has used, of all its threads.</summary>
    public double ProcessorSeconds
    {
        get
        {
            // The name of the program, in brackets, may hold blanks: fields are counted behind it.
            var stat = File.ReadAllText($"/proc/{_process}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksPerSecond;
        }
    }

    /// <param name="kit">The folder that holds the programs <c>start</c> and <c>stop</c>.</param>
    public static BenchmarkServer Start(string kit)
    {
        var home = Directory.CreateTempSubdirectory("kg-upserts-").FullName;
        var output = Run(kit, "start", "--home", home, "--password", Password, "--heap", "2g", "--pagecache", "1g");
        var facts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return new BenchmarkServer(kit, home, facts);
    }

    public void Dispose() => Run(_kit, "stop", _home, "--kill", "--purge");

    private static string Run(string kit, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(kit, program), arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }
}
