using KnowledgeGraph.Auditing;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Faults;
using KnowledgeGraph.Neo4j.Http;
using KnowledgeGraph.Neo4j.Sessions;

namespace KnowledgeGraph.Neo4j.Checks;

/// <summary>Looks at everything between this machine and a database on a Neo4j server, step by step, to the first step that fails.</summary>
/// <param name="options">Without retries: what is wrong shows at once.</param>
/// <param name="clock">This machine's, held against the server's.</param>
public sealed class ServerCheckup(Neo4jOptions options, TimeProvider clock)
{
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(1);

    private readonly List<CheckResult> _results = [];

    /// <summary>In the order in which each needs the ones before it.</summary>
    public static IReadOnlyList<string> Checks { get; } = ["address", "version", "query api", "login", "database", "access", "clock"];

    /// <returns>One for each of <see cref="Checks"/>.</returns>
    public async Task<IReadOnlyList<CheckResult>> RunAsync(CancellationToken cancel = default)
    {
        _results.Clear();
        using var api = new QueryApi(options, ServerConnection.Handler());
        await using var session = new Neo4jSession(api, new TransientRetry(options with { Retries = 0 }));
        if (await AnswersAsync(api, cancel).ConfigureAwait(false)
            && await LetsInAsync(session, cancel).ConfigureAwait(false)
            && await TakesWritesAsync(session, cancel).ConfigureAwait(false))
        {
            await TellsTimeAsync(session, cancel).ConfigureAwait(false);
        }

        return [.. _results, .. Checks.Skip(_results.Count).Select(CheckResult.Skip)];
    }

    private bool Pass(string detail)
    {
        _results.Add(CheckResult.Pass(Checks[_results.Count], detail));
        return true;
    }

    private bool Fail(string detail)
    {
        _results.Add(CheckResult.Fail(Checks[_results.Count], detail));
        return false;
    }

    private async Task<bool> AnswersAsync(QueryApi api, CancellationToken cancel)
    {
        try
        {
            var version = ServerVersion.Find(await api.DiscoverAsync(cancel).ConfigureAwait(false));
            Pass($"{options.Address} answers");
            return version is { IsSupported: false }
                ? Fail($"Neo4j {version} is too old: 5.26 or newer is needed; docker-compose.yml starts one")
                : Pass(version is null ? "the server does not tell" : $"Neo4j {version}");
        }
        catch (EnvironmentException fault)
        {
            return Fail(fault.Message);
        }
    }

    private async Task<bool> LetsInAsync(Neo4jSession session, CancellationToken cancel)
    {
        var fault = await FaultOfAsync(session, cancel).ConfigureAwait(false);
        var failing = fault is null ? null : CheckOf(fault);
        foreach (var check in (string[])["query api", "login", "database"])
        {
            if (string.Equals(check, failing, StringComparison.Ordinal))
            {
                return Fail(fault!.Message);
            }

            Pass(check switch
            {
                "query api" => "version 2, typed JSON",
                "login" => options.Username is null ? "none needed" : $"as '{options.Username}'",
                _ => $"'{options.Database}'",
            });
        }

        return true;
    }

    private static async Task<KnowledgeGraphException?> FaultOfAsync(Neo4jSession session, CancellationToken cancel)
    {
        try
        {
            await session.ExecuteAsync(new CypherStatement("RETURN 1"), cancel).ConfigureAwait(false);
            return null;
        }
        catch (KnowledgeGraphException fault)
        {
            return fault;
        }
    }

    private static string CheckOf(KnowledgeGraphException fault) => (fault.InnerException as ServerFault)?.Code switch
    {
        "HTTP 401" or "HTTP 403" => "login",
        { } code when code.StartsWith("HTTP ", StringComparison.Ordinal) => "query api",
        { } code when code.Contains(".Security.", StringComparison.Ordinal) => "login",
        _ => "database",
    };

    /// <summary>A server may hide its databases from this user; then only loading itself can tell.</summary>
    private async Task<bool> TakesWritesAsync(Neo4jSession session, CancellationToken cancel)
    {
        var show = new CypherStatement(
            "SHOW DATABASES YIELD name, aliases, access, currentStatus WHERE name = $name OR $name IN aliases RETURN access, currentStatus",
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = options.Database });
        try
        {
            var rows = await session.ReadAsync(show, cancel).ConfigureAwait(false);
            return rows.FirstOrDefault(row => row[0] is not "read-write" || row[1] is not "online") is { } wrong
                ? Fail($"'{options.Database}' is {wrong[1]} and {wrong[0]}: " +
                    "take it out of server.databases.read_only and server.databases.default_to_read_only in neo4j.conf and restart, " +
                    $"or run ALTER DATABASE `{options.Database}` SET ACCESS READ WRITE")
                : Pass(rows.Count == 0 ? "the server does not tell" : "read and write");
        }
        catch (KnowledgeGraphException fault)
        {
            return Pass($"the server does not tell: {fault.Message}");
        }
    }

    private async Task TellsTimeAsync(Neo4jSession session, CancellationToken cancel)
    {
        var before = clock.GetUtcNow();
        var rows = await session.ReadAsync(new CypherStatement("RETURN datetime().epochMillis AS now"), cancel).ConfigureAwait(false);
        var after = clock.GetUtcNow();
        var server = DateTimeOffset.FromUnixTimeMilliseconds((long)rows[0][0]!);
        var skew = server < before ? server - before : server > after ? server - after : TimeSpan.Zero;
        _ = skew.Duration() <= MostSkew
            ? Pass("the server's agrees with this machine's within a minute")
            : Fail($"the server's is {skew.Duration().TotalSeconds:F0} s {(skew < TimeSpan.Zero ? "behind" : "ahead of")} this machine's: " +
                "set both by a time server; certificates and time limits rest on it");
    }
}
