using KnowledgeGraph.Auditing;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j.Tests.Server;

/// <summary>A real Neo4j server on free ports with a folder of its own: one for the whole test run, gone at its end.</summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    public const string Collection = "Neo4j server";

    /// <summary>How long a transaction may lie idle; the server's own minute is too long to wait for.</summary>
    private const string IdleLimit = "server.queryapi.transaction_idle_timeout=10s";

    private readonly ServerProcess _process = new(
        Path.Combine(Path.GetTempPath(), $"kg-neo4j-{Environment.ProcessId}"), "--set", IdleLimit);

    public Uri Http => _process.Http;

    public string Bolt => _process.Bolt;

    public Neo4jOptions Options => _process.Options;

    /// <summary>What a user would set to reach it.</summary>
    public IReadOnlyDictionary<string, string> Variables => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["NEO4J_URI"] = Options.Address.Text,
        ["NEO4J_USERNAME"] = Options.Username!,
        ["NEO4J_PASSWORD"] = Options.Password!,
    };

    /// <summary>Fingerprints of loads that nothing disturbed, by the number of articles: taken once, asked for by many tests.</summary>
    internal IDictionary<int, GraphFingerprint> Undisturbed { get; } = new Dictionary<int, GraphFingerprint>();

    /// <summary>Call first in every test that needs the server.</summary>
    public static void Require() => Skip.If(ServerKit.Missing is not null, ServerKit.Missing);

    public async Task InitializeAsync()
    {
        if (ServerKit.Missing is null)
        {
            await StartAsync();
        }
    }

    public async Task DisposeAsync()
    {
        if (ServerKit.Missing is null)
        {
            await _process.PurgeAsync();
        }
    }

    /// <summary>Starts it, on the same ports as before when it was stopped.</summary>
    /// <param name="settings">Lines of <c>neo4j.conf</c> until it is stopped.</param>
    public Task StartAsync(params string[] settings) => _process.StartAsync(settings);

    /// <summary>As a crash would end it.</summary>
    public Task KillAsync() => _process.KillAsync();

    public Task StopAsync() => _process.StopAsync();

    /// <summary>Stops it, replaces its database by what a folder's tables hold, and starts it again.</summary>
    public async Task ImportAsync(string folder)
    {
        await StopAsync();
        await _process.AdministerAsync(
            "database", "import", "full", "--overwrite-destination", $"--nodes={Path.Combine(folder, "nodes.csv")}",
            $"--relationships={Path.Combine(folder, "relationships.csv")}", "--multiline-fields=true", "--array-delimiter=U+001F",
            $"--report-file={Path.Combine(folder, "import.report")}", "neo4j");
        await StartAsync();
    }

    /// <summary>A session on a database without data, constraints and indexes.</summary>
    public async Task<ICypherSession> OpenEmptyAsync()
    {
        await _process.RestoreAsync();
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
}
