using System.Runtime.CompilerServices;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Auditing;

/// <summary>Looks a graph over, whichever database it is in: its schema, whether it holds together, and its fingerprint.</summary>
public static class GraphCheckup
{
    /// <summary>In the order in which they come.</summary>
    public static IReadOnlyList<string> Checks { get; } = ["schema", "audit", "fingerprint"];

    public static async IAsyncEnumerable<CheckResult> RunAsync(
        ICypherSession session, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        yield return await SchemaAsync(session, cancel).ConfigureAwait(false);
        var isSound = true;
        await foreach (var finding in GraphAudit.RunAsync(session, cancel).Where(finding => finding.Count > 0).ConfigureAwait(false))
        {
            isSound = false;
            yield return CheckResult.Fail("audit", Describe(finding));
        }

        if (isSound)
        {
            yield return CheckResult.Pass("audit", $"{GraphAudit.Questions.Count} questions asked, nothing amiss");
        }

        var fingerprint = await GraphFingerprint.OfAsync(session, cancel).ConfigureAwait(false);
        yield return CheckResult.Pass("fingerprint", fingerprint.ToString());
    }

    private static async Task<CheckResult> SchemaAsync(ICypherSession session, CancellationToken cancel)
    {
        var standing = await SchemaItem.StandingAsync(session, cancel).ConfigureAwait(false);
        var missing = SchemaItem.Wanted.Except(standing).ToList();
        return missing.Count == 0
            ? CheckResult.Pass("schema", $"{SchemaItem.Wanted.Count} constraints and indexes stand")
            : CheckResult.Fail("schema", $"missing: {string.Join(", ", missing)}; 'kg schema apply' makes them, and so does loading");
    }

    private static string Describe(AuditFinding finding) =>
        $"{finding.Title}: {finding.Count}, such as {string.Join(", ", finding.Examples)}; " +
        "somebody changed the graph by hand: take those articles out with 'kg forget' and load them again";
}
