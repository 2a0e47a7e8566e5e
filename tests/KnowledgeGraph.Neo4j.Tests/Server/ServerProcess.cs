using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Neo4j.Tests.Server;

/// <summary>A real Neo4j server on free ports with a folder of its own.</summary>
/// <param name="home">The folder; made when it is not there.</param>
/// <param name="arguments">More of <c>start</c>, at every start.</param>
internal sealed class ServerProcess(string home, params string[] arguments)
{
    private const string Password = "a-password-of-tests";

    private Dictionary<string, string> _facts = [];
    private bool _isPlain;

    public Uri Http => new(_facts["NEO4J_HTTP"]);

    public string Bolt => _facts["NEO4J_URI"];

    public Neo4jOptions Options => new()
    {
        Address = Neo4jAddress.Parse(_facts["NEO4J_HTTP"]),
        Username = "neo4j",
        Password = Password,
    };

    /// <summary>Starts it, on the same ports as before when it was stopped.</summary>
    /// <param name="settings">Lines of <c>neo4j.conf</c> until it is stopped.</param>
    public async Task StartAsync(params string[] settings)
    {
        if (_facts.Count == 0)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => RunAsync("stop", home, "--kill", "--purge").Wait();
        }

        _isPlain = false;
        string[] ports = _facts.Count == 0 ? [] : ["--http", Http.Port.ToString(CultureInfo.InvariantCulture), "--bolt", Bolt.Split(':')[^1]];
        var output = await RunAsync(
            "start", ["--home", home, "--password", Password, .. ports, .. arguments, .. settings.SelectMany(setting => (string[])["--set", setting])]);
        _facts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        _isPlain = settings.Length == 0;
    }

    /// <summary>Starts it again where a test that failed left it stopped, half stopped, or with settings of its own.</summary>
    public async Task RestoreAsync()
    {
        if (!_isPlain)
        {
            await KillAsync();
            await StartAsync();
        }
    }

    /// <summary>As a crash would end it.</summary>
    public Task KillAsync() => EndAsync("--kill");

    public Task StopAsync() => EndAsync();

    /// <summary>Ends it and removes its folder.</summary>
    public Task PurgeAsync() => RunAsync("stop", home, "--kill", "--purge");

    /// <summary>The server's own administration, while it is stopped.</summary>
    public Task AdministerAsync(params string[] arguments) => RunAsync("admin", ["--home", home, .. arguments]);

    private Task EndAsync(params string[] how)
    {
        _isPlain = false;
        return RunAsync("stop", [home, .. how]);
    }

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
