using KnowledgeGraph.Tests;

namespace KnowledgeGraph.EndToEnd.Tests.Browser;

/// <summary>Looks things up in <c>cypher/browser/kg.grass</c>.</summary>
internal static class StyleSheet
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "cypher", "browser", "kg.grass"));

    /// <summary>A rule stands on one line.</summary>
    public static string Value(string selector, string property)
    {
        var rule = Text.Split('\n').Single(line => line.StartsWith(selector + " ", StringComparison.Ordinal));
        var start = rule.IndexOf($" {property}: ", StringComparison.Ordinal) + property.Length + 3;
        return rule[start..rule.IndexOf(';', start)];
    }
}
