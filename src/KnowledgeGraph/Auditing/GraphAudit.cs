using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Auditing;

/// <summary>Checks that a graph holds together: every question of <c>cypher/audit</c> looks for what must not be.</summary>
public static class GraphAudit
{
    private const int MostExamples = 3;

    /// <summary>The questions' names in the order in which they are asked.</summary>
    public static IReadOnlyList<string> Questions { get; } = [.. EmbeddedText.In("cypher/audit/")];

    /// <returns>A finding for each question, also where nothing is wrong.</returns>
    public static async IAsyncEnumerable<AuditFinding> RunAsync(
        ICypherSession session, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel = default)
    {
        foreach (var path in Questions)
        {
            yield return await AskAsync(session, path, cancel).ConfigureAwait(false);
        }
    }

    private static async Task<AuditFinding> AskAsync(ICypherSession session, string path, CancellationToken cancel)
    {
        var text = EmbeddedText.Read(path);
        var title = text[..text.IndexOf('\n', StringComparison.Ordinal)].TrimStart('/').Trim();
        await using var result = await session.RunAsync(new CypherStatement(text), cancel).ConfigureAwait(false);
        var (count, examples) = (0L, new List<string>());
        await foreach (var row in result.Rows.WithCancellation(cancel).ConfigureAwait(false))
        {
            count++;
            if (examples.Count < MostExamples)
            {
                examples.Add(row[0] as string ?? "null");
            }
        }

        return new AuditFinding(Path.GetFileNameWithoutExtension(path), title, count, examples);
    }
}
