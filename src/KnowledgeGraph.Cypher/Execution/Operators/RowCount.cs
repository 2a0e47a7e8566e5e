using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The number after SKIP or LIMIT.</summary>
internal static class RowCount
{
    /// <exception cref="CypherException">SyntaxError at runtime: no integer, or negative.</exception>
    public static long Of(CypherValue value, string word)
    {
        if (value.Kind != CypherKind.Integer)
        {
            throw new CypherException(CypherErrorType.SyntaxError, CypherPhase.Runtime, "InvalidArgumentType",
                $"{word} takes an integer, but this is {CypherNotation.Name(value.Kind)}");
        }
        return value.AsInteger() >= 0 ? value.AsInteger() : throw new CypherException(
            CypherErrorType.SyntaxError, CypherPhase.Runtime, "NegativeIntegerArgument", $"{word} takes a number that is not negative, found {value}");
    }
}
