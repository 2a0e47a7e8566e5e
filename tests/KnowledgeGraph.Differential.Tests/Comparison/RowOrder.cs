using System.Text.RegularExpressions;

namespace KnowledgeGraph.Differential.Tests.Comparison;

/// <summary>Whether a statement settles the order of its rows.</summary>
internal static partial class RowOrder
{
    /// <summary>The last projection has ORDER BY; ours then name enough columns to leave no tie between different rows.</summary>
    public static bool IsSettled(string statement)
    {
        var outer = statement;
        for (var within = ""; within != outer;)
        {
            (within, outer) = (outer, Braces().Replace(outer, ""));
        }

        return outer.LastIndexOf("ORDER BY", StringComparison.Ordinal) > outer.LastIndexOf("RETURN", StringComparison.Ordinal);
    }

    /// <summary>Subqueries and maps, the innermost first.</summary>
    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Braces();
}
