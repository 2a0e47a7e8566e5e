using System.Text.RegularExpressions;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Neo4j.Sessions;

/// <summary>
/// A statement as it is sent: with its Cypher version, so that a server whose default is a newer one reads it alike, and
/// with a parameter by which the session finds it among the running ones.
/// </summary>
/// <param name="Text">Sent.</param>
/// <param name="Parameters">Sent along.</param>
/// <param name="LinesAdded">Before the user's own text.</param>
internal sealed partial record PinnedStatement(string Text, IReadOnlyDictionary<string, object?> Parameters, int LinesAdded)
{
    /// <param name="statement">The user's own; one that names its Cypher version or options keeps them.</param>
    /// <param name="tag">Of the session.</param>
    public static PinnedStatement Of(CypherStatement statement, StatementTag tag)
    {
        var parameters = tag.On(statement.Parameters);
        return Options().IsMatch(statement.Text)
            ? new PinnedStatement(statement.Text, parameters, 0)
            : new PinnedStatement("CYPHER 5\n" + statement.Text, parameters, 1);
    }

    [GeneratedRegex(@"\A(?>\s+|//[^\n]*(?:\n|\z)|/\*.*?\*/)*CYPHER\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Options();
}
