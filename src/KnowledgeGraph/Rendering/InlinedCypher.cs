using System.Text.RegularExpressions;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Rendering;

/// <summary>Statements with their parameters written out as literals, for where parameters cannot be given.</summary>
public static partial class InlinedCypher
{
    /// <summary>
    /// One pass, so that a dollar sign in a value stays what it is. Of a map only the part asked for is written. A parameter
    /// without a value is left as it stands.
    /// </summary>
    public static string Of(CypherStatement statement) =>
        Tokens().Replace(statement.Text, match =>
            match.Groups["name"] is { Success: true } name && statement.Parameters.TryGetValue(name.Value, out var value)
                ? Literal(value, match.Groups["part"])
                : match.Value);

    private static string Literal(object? value, Group part) => value switch
    {
        _ when !part.Success => CypherLiteral.Of(value),
        IReadOnlyDictionary<string, object?> map when map.TryGetValue(part.Value, out var inner) => CypherLiteral.Of(inner),
        _ => CypherLiteral.Of(value) + "." + part.Value,
    };

    // Strings, quoted names and comments are taken whole, so that nothing in them passes for a parameter.
    [GeneratedRegex(
        """
        '(?:\\.|[^'\\])*' | "(?:\\.|[^"\\])*" | `(?:``|[^`])*` | //[^\n]* | /\*.*?\*/ | \$(?<name>\w+)(?:\.(?<part>[^\W\d]\w*))?
        """,
        RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();
}
