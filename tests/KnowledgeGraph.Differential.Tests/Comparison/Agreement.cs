using KnowledgeGraph.Graph;
using Shouldly;

namespace KnowledgeGraph.Differential.Tests.Comparison;

/// <summary>Asks both databases many questions, and fails with those that they answer differently.</summary>
internal static class Agreement
{
    private const int MostShown = 5;

    public static async Task CheckAsync(PairedSession session, IEnumerable<CypherStatement> statements)
    {
        var keys = await session.KeysAsync();
        var disagreements = new List<Disagreement>();
        foreach (var statement in statements)
        {
            if (await session.CompareAsync(statement, keys) is { } disagreement)
            {
                disagreements.Add(disagreement);
            }
        }

        disagreements.Take(MostShown).ShouldBeEmpty($"{disagreements.Count} answers differ");
    }
}
