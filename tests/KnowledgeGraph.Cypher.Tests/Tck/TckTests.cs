using System.Collections.Concurrent;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>
/// The openCypher technology compatibility kit. <c>passing.txt</c> lists the scenarios that pass: one of them failing
/// fails the test; with KG_ACCEPT=1 newly passing ones are added. KG_TCK_FAILURES names a file for the others' reasons.
/// </summary>
public sealed class TckTests(ITestOutputHelper output)
{
    [SkippableFact]
    public void Every_scenario_that_has_passed_still_passes()
    {
        var folder = SharedData.TckFolder();
        Skip.If(folder is null, SharedData.Reason);
        var scenarios = FeatureReader.ReadAll(folder!);
        var failures = Run(scenarios, folder!);
        var passing = scenarios.Select(scenario => scenario.Id).Where(id => !failures.ContainsKey(id)).ToList();
        output.WriteLine($"{passing.Count} of {scenarios.Count} scenarios pass");
        WriteFailures(scenarios, failures);

        var listed = PassingScenarios.Read();
        var lost = listed.Where(id => !passing.Contains(id)).Order(StringComparer.Ordinal).ToList();
        if (Environment.GetEnvironmentVariable("KG_ACCEPT") == "1")
        {
            PassingScenarios.Write(listed.Union(passing));
        }

        lost.Select(id => $"{id}: {failures.GetValueOrDefault(id, "is no longer in the kit")}").ShouldBeEmpty();
    }

    private static ConcurrentDictionary<string, string> Run(IReadOnlyList<Scenario> scenarios, string folder)
    {
        var failures = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        Parallel.ForEach(scenarios, scenario =>
        {
            if (ScenarioRun.Failure(scenario, folder) is { } failure)
            {
                failures[scenario.Id] = failure;
            }
        });
        return failures;
    }

    private static void WriteFailures(IReadOnlyList<Scenario> scenarios, ConcurrentDictionary<string, string> failures)
    {
        if (Environment.GetEnvironmentVariable("KG_TCK_FAILURES") is { Length: > 0 } path)
        {
            File.WriteAllLines(path, scenarios.Where(scenario => failures.ContainsKey(scenario.Id))
                .Select(scenario => $"{scenario.Id}\t{failures[scenario.Id].ReplaceLineEndings(" ")}"));
        }
    }
}
