namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>A scenario ready to run.</summary>
/// <param name="Id">Feature path, name and, for one of an outline, the number of its example from 1.</param>
/// <param name="Feature">The path of the feature below the folder of features.</param>
/// <param name="Steps">In order.</param>
internal sealed record Scenario(string Id, string Feature, IReadOnlyList<Step> Steps)
{
    /// <summary>Replaces each <c>&lt;name&gt;</c> for which there is a value.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        values.Aggregate(text, (filled, pair) => filled.Replace($"<{pair.Key}>", pair.Value, StringComparison.Ordinal));
}
