using KnowledgeGraph.Cypher.Values;
using static KnowledgeGraph.Cypher.Values.CypherKinds;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Functions of strings. Positions and lengths are UTF-16 code units.</summary>
internal static class StringFunctions
{
    private const CypherKinds Text = CypherKinds.String;

    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("toLower", [Text], Text, static (x, _) => CypherValue.Of(x[0].AsString().ToLowerInvariant())),
        new("lower", [Text], Text, static (x, _) => CypherValue.Of(x[0].AsString().ToLowerInvariant())),
        new("toUpper", [Text], Text, static (x, _) => CypherValue.Of(x[0].AsString().ToUpperInvariant())),
        new("upper", [Text], Text, static (x, _) => CypherValue.Of(x[0].AsString().ToUpperInvariant())),
        new("trim", [Text], Text, static (x, _) => CypherValue.Of(x[0].AsString().Trim())),
        new("btrim", [Text], Text, static (x, _) => CypherValue.Of(x[0].AsString().Trim())),
        new("lTrim", [Text], Text, static (x, _) => CypherValue.Of(x[0].AsString().TrimStart())),
        new("rTrim", [Text], Text, static (x, _) => CypherValue.Of(x[0].AsString().TrimEnd())),
        new("replace", [Text, Text, Text], Text, static (x, _) => CypherValue.Of(Replace(x[0].AsString(), x[1].AsString(), x[2].AsString()))),
        new("split", [Text, Text | List], List, static (x, _) => Split(x[0].AsString(), x[1])),
        new("substring", [Text, Integer, Integer], Text, Substring, required: 2),
        new("left", [Text, Integer], Text, static (x, _) => CypherValue.Of(x[0].AsString()[..Length(x[1], x[0])])),
        new("right", [Text, Integer], Text, static (x, _) => CypherValue.Of(x[0].AsString()[^Length(x[1], x[0])..])),
        new("char_length", [Text], Integer, static (x, _) => CypherValue.Of((long)x[0].AsString().Length)),
        new("character_length", [Text], Integer, static (x, _) => CypherValue.Of((long)x[0].AsString().Length)),
    ];

    private static string Replace(string text, string search, string replacement) =>
        search.Length == 0 ? text : text.Replace(search, replacement, StringComparison.Ordinal);

    private static CypherValue Split(string text, CypherValue delimiters)
    {
        var separators = delimiters.Kind == CypherKind.String
            ? [delimiters.AsString()]
            : delimiters.AsList().Select(delimiter => delimiter.AsString()).ToArray();
        var parts = separators.Contains("", StringComparer.Ordinal) && text.Length > 0
            ? text.Select(unit => unit.ToString())
            : text.Split(separators, StringSplitOptions.None);
        return CypherValue.List([.. parts.Select(CypherValue.Of)]);
    }

    private static CypherValue Substring(ReadOnlySpan<CypherValue> arguments, FunctionContext context)
    {
        var start = Length(arguments[1], arguments[0]);
        var rest = arguments[0].AsString()[start..];
        return CypherValue.Of(arguments.Length == 2 ? rest : rest[..Length(arguments[2], CypherValue.Of(rest))]);
    }

    /// <summary>A position or length, cut off at the end of the text.</summary>
    private static int Length(CypherValue value, CypherValue text)
    {
        var length = value.AsInteger();
        return length >= 0
            ? (int)Math.Min(length, text.AsString().Length)
            : throw RuntimeErrors.Argument("NumberOutOfRange", $"a position or length in a string must not be negative, found {length}");
    }
}
