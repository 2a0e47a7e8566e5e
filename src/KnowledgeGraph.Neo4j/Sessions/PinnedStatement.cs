using System.Text.RegularExpressions;

namespace KnowledgeGraph.Neo4j.Sessions;

/// <summary>
/// A statement as it is sent: with its Cypher version, so that a server whose default is a newer one reads it alike, and
/// with a comment by which the session finds it among the running ones.
/// </summary>
/// <param name="Text">Sent.</param>
/// <param name="LinesAdded">Before the user's own text.</param>
internal sealed partial record PinnedStatement(string Text, int LinesAdded)
{
    /// <param name="text">The user's own; one that names its Cypher version or options keeps them.</param>
    /// <param name="tag">Of the session.</param>
    public static PinnedStatement Of(string text, string tag) => Options().IsMatch(text)
        ? new PinnedStatement($"{text}\n// {tag}", 0)
        : new PinnedStatement($"CYPHER 5\n{text}\n// {tag}", 1);

    [GeneratedRegex(@"\A(?>\s+|//[^\n]*(?:\n|\z)|/\*.*?\*/)*CYPHER\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Options();
}
