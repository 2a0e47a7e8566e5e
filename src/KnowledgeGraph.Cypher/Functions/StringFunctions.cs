using KnowledgeGraph.Cypher.Values;
using static KnowledgeGraph.Cypher.Values.CypherKinds;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Functions of strings. Positions and lengths are code points.</summary>
internal static class StringFunctions
{
    private const CypherKinds Text = CypherKinds.String;

    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("toLower", [Text], Text, static (x, _) => CypherValue.Of(LetterCase.Lower(x[0].AsString()))),
        new("lower", [Text], Text, static (x, _) => CypherValue.Of(LetterCase.Lower(x[0].AsString()))),
        new("toUpper", [Text], Text, static (x, _) => CypherValue.Of(LetterCase.Upper(x[0].AsString()))),
        new("upper", [Text], Text, static (x, _) => CypherValue.Of(LetterCase.Upper(x[0].AsString()))),
        new("trim", [Text], Text, static (x, _) => CypherValue.Of(Blanks.TrimStart(Blanks.TrimEnd(x[0].AsString())))),
        new("btrim", [Text, Text], Text, static (x, _) => CypherValue.Of(x.Length == 1 ? Blanks.TrimStart(Blanks.TrimEnd(x[0].AsString())) : x[0].AsString().Trim(x[1].AsString().ToCharArray())), required: 1),
        new("lTrim", [Text, Text], Text, static (x, _) => CypherValue.Of(x.Length == 1 ? Blanks.TrimStart(x[0].AsString()) : x[0].AsString().TrimStart(x[1].AsString().ToCharArray())), required: 1),
        new("rTrim", [Text, Text], Text, static (x, _) => CypherValue.Of(x.Length == 1 ? Blanks.TrimEnd(x[0].AsString()) : x[0].AsString().TrimEnd(x[1].AsString().ToCharArray())), required: 1),
        new("replace", [Text, Text, Text], Text, static (x, _) => CypherValue.Of(Replace(x[0].AsString(), x[1].AsString(), x[2].AsString()))),
        new("split", [Text, Text | List], List, static (x, _) => Split(x[0].AsString(), x[1])),
        new("substring", [Text, Integer, Integer], Text, Substring, required: 2),
        new("left", [Text, Integer], Text, static (x, _) => CypherValue.Of(x[0].AsString()[..Offset(x[0].AsString(), x[1])])),
        new("right", [Text, Integer], Text, static (x, _) => CypherValue.Of(Right(x[0].AsString(), x[1]))),
        new("char_length", [Text], Integer, static (x, _) => CypherValue.Of(CodePoints.Count(x[0].AsString()))),
        new("character_length", [Text], Integer, static (x, _) => CypherValue.Of(CodePoints.Count(x[0].AsString()))),
    ];

    /// <summary>An empty search is found before, between and after all units.</summary>
    private static string Replace(string text, string search, string replacement) => search.Length == 0
        ? replacement + string.Concat(text.Select(unit => unit + replacement))
        : text.Replace(search, replacement, StringComparison.Ordinal);

    private static CypherValue Split(string text, CypherValue delimiters)
    {
        var separators = delimiters.Kind == CypherKind.String
            ? [delimiters.AsString()]
            : delimiters.AsList().Select(delimiter => delimiter.AsString()).ToArray();
        var parts = separators.Contains("", StringComparer.Ordinal) && text.Length > 0
            ? text.EnumerateRunes().Select(rune => rune.ToString())
            : separators.Length == 0 ? [text] : text.Split(separators, StringSplitOptions.None);
        return CypherValue.List([.. parts.Select(CypherValue.Of)]);
    }

    private static CypherValue Substring(ReadOnlySpan<CypherValue> arguments, FunctionContext context)
    {
        var text = arguments[0].AsString();
        var rest = text[Offset(text, arguments[1])..];
        return CypherValue.Of(arguments.Length == 2 ? rest : rest[..Offset(rest, arguments[2])]);
    }

    private static string Right(string text, CypherValue length)
    {
        var kept = RequirePosition(length);
        return text[Offset(text, CypherValue.Of(Math.Max(0, CodePoints.Count(text) - kept)))..];
    }

    /// <summary>Where a position in code points lies in the text, cut off at its end.</summary>
    private static int Offset(string text, CypherValue position) => CodePoints.Offset(text, RequirePosition(position));

    private static long RequirePosition(CypherValue value)
    {
        var position = value.AsInteger();
        return position >= 0
            ? position
            : throw RuntimeErrors.Argument("NumberOutOfRange", $"a position or length in a string must not be negative, found {position}");
    }
}
