namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>The committed list of scenarios that pass; it only grows.</summary>
internal static class PassingScenarios
{
    public static HashSet<string> Read() =>
        File.Exists(ListPath) ? [.. File.ReadAllLines(ListPath).Where(line => line.Length > 0)] : [];

    public static void Write(IEnumerable<string> ids) =>
        File.WriteAllText(ListPath, string.Concat(ids.Order(StringComparer.Ordinal).Select(id => id + "\n")));

    private static string ListPath => Path.Combine(SharedData.SourceFolder(), "Tck", "passing.txt");
}
