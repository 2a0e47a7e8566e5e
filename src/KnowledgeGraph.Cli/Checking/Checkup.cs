using KnowledgeGraph.Auditing;
using KnowledgeGraph.Cli.Configuration;
using KnowledgeGraph.Cli.Databases;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Checks;

namespace KnowledgeGraph.Cli.Checking;

/// <summary>Everything that a load or a report needs, looked at in the order in which it is needed; changes nothing.</summary>
internal static class Checkup
{
    public static async Task<IReadOnlyList<CheckResult>> RunAsync(KgSettings settings, TimeProvider clock, CancellationToken cancel)
    {
        var results = new List<CheckResult> { CheckResult.Pass("configuration", Describe(settings)) };
        results.AddRange(await SurroundingsAsync(settings, clock, cancel));
        results.AddRange(results.All(result => result.State == CheckState.Passed)
            ? await GraphAsync(settings, cancel)
            : GraphCheckup.Checks.Select(CheckResult.Skip));
        return results;
    }

    private static string Describe(KgSettings settings)
    {
        var files = string.Concat(
            settings.Reports is { } reports ? $", reports in {reports}" : "", settings.Relations is { } relations ? $", relation types in {relations}" : "");
        return $"database {settings.Database}{files}";
    }

    private static async Task<IReadOnlyList<CheckResult>> SurroundingsAsync(KgSettings settings, TimeProvider clock, CancellationToken cancel)
    {
        if (!DatabaseConnector.IsAddress(settings.Database))
        {
            return [File.Exists(settings.Database)
                ? CheckResult.Pass("file", $"{settings.Database}, {new FileInfo(settings.Database).Length:N0} bytes")
                : CheckResult.Fail("file", $"there is no '{settings.Database}' yet: 'kg load' makes it")];
        }

        try
        {
            var options = Neo4jOptions.FromVariables(Environment.GetEnvironmentVariable, settings.Database);
            return options.Address.IsBolt ? [await OverBoltAsync(options, cancel)] : await new ServerCheckup(options, clock).RunAsync(cancel);
        }
        catch (KnowledgeGraphException fault)
        {
            return [CheckResult.Fail(ServerCheckup.Checks[0], fault.Message)];
        }
    }

    /// <summary>Opening a session proves address, version, login and database at once.</summary>
    private static async Task<CheckResult> OverBoltAsync(Neo4jOptions options, CancellationToken cancel)
    {
        await using var database = Neo4jTransport.Open(options);
        await using var session = await database.OpenSessionAsync(cancel);
        return CheckResult.Pass("address", $"{options.Address} answers over Bolt and lets '{options.Username}' in");
    }

    private static async Task<IReadOnlyList<CheckResult>> GraphAsync(KgSettings settings, CancellationToken cancel)
    {
        var results = new List<CheckResult>();
        try
        {
            await using var graph = DatabaseConnector.OpenExisting(settings);
            await using var session = await graph.OpenSessionAsync(cancel);
            await foreach (var result in GraphCheckup.RunAsync(session, cancel))
            {
                results.Add(result);
            }
        }
        catch (KnowledgeGraphException fault)
        {
            results.Add(CheckResult.Fail("graph", fault.Message));
        }

        return results;
    }
}
