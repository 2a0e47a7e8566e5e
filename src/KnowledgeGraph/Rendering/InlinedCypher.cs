using System.Text.RegularExpressions;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Rendering;

/// <summary>Statements with their parameters written out as literals, for where parameters cannot be given.</summary>
public static partial class InlinedCypher
{
    /// <summary>One pass, so that a dollar sign in a value stays what it is. A parameter without a value is left as it stands.</summary>
    public static string Of(CypherStatement statement) =>
        Tokens().Replace(statement.Text, match =>
            match.Groups["name"] is { Success: true } name && statement.Parameters.TryGetValue(name.Value, out var value)
                ? CypherLiteral.Of(value)
                : match.Value);

    // Strings, quoted names and comments are taken whole, so that nothing in them passes for a parameter.
    [GeneratedRegex(
        """
        '(?:\\.|[^'\\])*' | "(?:\\.|[^"\\])*" | `(?:``|[^`])*` | //[^\n]* | /\*.*?\*/ | \$(?<name>\w+)
        """,
        RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();
}
