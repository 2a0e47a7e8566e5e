using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j.Tests.Server;

/// <summary>A real Neo4j server on free ports with a folder of its own: one for the whole test run, gone at its end.</summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    public const string Collection = "Neo4j server";

    private const string Password = "a-password-of-tests";

    private readonly string _home = Path.Combine(Path.GetTempPath(), $"kg-neo4j-{Environment.ProcessId}");
    private Dictionary<string, string> _facts = [];

    public Uri Http => new(_facts["NEO4J_HTTP"]);

    public string Bolt => _facts["NEO4J_URI"];

    public Neo4jOptions Options => new()
    {
        Address = Neo4jAddress.Parse(_facts["NEO4J_HTTP"]),
        Username = "neo4j",
        Password = Password,
    };

    /// <summary>What a user would set to reach it.</summary>
    public IReadOnlyDictionary<string, string> Variables => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["NEO4J_URI"] = _facts["NEO4J_HTTP"],
        ["NEO4J_USERNAME"] = "neo4j",
        ["NEO4J_PASSWORD"] = Password,
    };

    /// <summary>Call first in every test that needs the server.</summary>
    public static void Require() => Skip.If(ServerKit.Missing is not null, ServerKit.Missing);

    public async Task InitializeAsync()
    {
        if (ServerKit.Missing is null)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => RunAsync("stop", _home, "--kill", "--purge").Wait();
            await StartAsync();
        }
    }

    public async Task DisposeAsync()
    {
        if (ServerKit.Missing is null)
        {
            await RunAsync("stop", _home, "--kill", "--purge");
        }
    }

    /// <summary>Starts it, on the same ports as before when it was stopped.</summary>
    public async Task StartAsync()
    {
        string[] ports = _facts.Count == 0 ? [] : ["--http", Http.Port.ToString(CultureInfo.InvariantCulture), "--bolt", Bolt.Split(':')[^1]];
        var output = await RunAsync("start", ["--home", _home, "--password", Password, .. ports]);
        _facts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    }

    /// <summary>As a crash would end it.</summary>
    public Task KillAsync() => RunAsync("stop", _home, "--kill");

    public Task StopAsync() => RunAsync("stop", _home);

    /// <summary>A session on a database without data, constraints and indexes.</summary>
    public async Task<ICypherSession> OpenEmptyAsync()
    {
        var session = await OpenAsync();
        await session.ExecuteAsync(new CypherStatement("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"));
        foreach (var (kind, kinds) in ((string, string)[])[("CONSTRAINT", "CONSTRAINTS"), ("INDEX", "INDEXES")])
        {
            var named = await session.ReadAsync(new CypherStatement(
                $"SHOW {kinds} YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name"));
            foreach (var row in named)
            {
                await session.ExecuteAsync(new CypherStatement($"DROP {kind} `{row[0]}` IF EXISTS"));
            }
        }

        return session;
    }

    public async Task<ICypherSession> OpenAsync(Neo4jOptions? options = null) =>
        await Neo4jDatabase.Open(options ?? Options).OpenSessionAsync();

    private static async Task<string> RunAsync(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(ServerKit.Folder!, script), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{script}: {await error}");
    }
}
