namespace KnowledgeGraph.Graph;

/// <summary>A text of several statements, each ended by a semicolon at the end of a line, as Neo4j Browser takes it.</summary>
public static class CypherScript
{
    /// <returns>The statements in order, without the semicolons; comments stay with the statement they precede.</returns>
    public static IReadOnlyList<string> Split(string script)
    {
        var statements = new List<string>();
        var lines = new List<string>();
        foreach (var line in script.ReplaceLineEndings("\n").Split('\n'))
        {
            var end = line.TrimEnd();
            var isLast = end.EndsWith(';') && !end.TrimStart().StartsWith("//", StringComparison.Ordinal);
            lines.Add(isLast ? end[..^1] : line);
            if (isLast)
            {
                Add(statements, lines);
            }
        }

        Add(statements, lines);
        return statements;
    }

    private static void Add(List<string> statements, List<string> lines)
    {
        if (lines.Any(line => line.Trim() is { Length: > 0 } text && !text.StartsWith("//", StringComparison.Ordinal)))
        {
            statements.Add(string.Join('\n', lines).Trim());
        }

        lines.Clear();
    }
}
