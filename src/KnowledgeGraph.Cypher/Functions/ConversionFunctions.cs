using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Cypher.Values;
using static KnowledgeGraph.Cypher.Values.CypherKinds;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Conversions: text that cannot be converted gives null, other types are an error, or null in the <c>…OrNull</c> forms.</summary>
internal static partial class ConversionFunctions
{
    private const CypherKinds Scalar = CypherKinds.String | CypherKinds.Boolean | Number;

    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("toBoolean", [CypherKinds.String | CypherKinds.Boolean | Integer], CypherKinds.Boolean, static (x, _) => ToBoolean(x[0])),
        new("toInteger", [Scalar], Integer, static (x, _) => ToInteger(x[0]) ?? throw TooLarge(x[0])),
        new("toFloat", [CypherKinds.String | Number], Float, static (x, _) => ToFloat(x[0])),
        new("toString", [Scalar | Temporal], CypherKinds.String, static (x, _) => CypherValue.Of(PlainText.Of(x[0]))),
        new("toBooleanOrNull", [Any], CypherKinds.Boolean, static (x, _) => ToBoolean(x[0])),
        new("toIntegerOrNull", [Any], Integer, static (x, _) => ToInteger(x[0]) ?? CypherValue.Null),
        new("toFloatOrNull", [Any], Float, static (x, _) => ToFloat(x[0])),
        new("toStringOrNull", [Any], CypherKinds.String, static (x, _) => x[0].Is(Scalar | Temporal) ? CypherValue.Of(PlainText.Of(x[0])) : CypherValue.Null),
        Each("toBooleanList", ToBoolean),
        Each("toIntegerList", static x => ToInteger(x) ?? CypherValue.Null),
        Each("toFloatList", ToFloat),
        Each("toStringList", static x => x.Is(Scalar | Temporal) ? CypherValue.Of(PlainText.Of(x)) : CypherValue.Null),
    ];

    private static ScalarFunction Each(string name, Func<CypherValue, CypherValue> convert) =>
        new(name, [List], List, (x, _) => CypherValue.List([.. x[0].AsList().Select(convert)]));

    private static CypherValue ToBoolean(CypherValue value) => value.Kind switch
    {
        CypherKind.Boolean => value,
        CypherKind.Integer => CypherValue.Of(value.AsInteger() != 0),
        CypherKind.String => ParseBoolean(value.AsString().Trim()),
        _ => CypherValue.Null,
    };

    private static CypherValue ParseBoolean(string text)
    {
        if (string.Equals(text, "true", StringComparison.OrdinalIgnoreCase))
        {
            return CypherValue.True;
        }

        return string.Equals(text, "false", StringComparison.OrdinalIgnoreCase) ? CypherValue.False : CypherValue.Null;
    }

    /// <returns>No value at all for the text of a number that no integer can hold.</returns>
    private static CypherValue? ToInteger(CypherValue value) => value.Kind switch
    {
        CypherKind.Integer => value,
        CypherKind.Boolean => CypherValue.Of(value.AsBoolean() ? 1L : 0L),
        CypherKind.Float => CypherValue.Of(Saturated(value.AsFloat())),
        CypherKind.String => ParseInteger(value.AsString()),
        _ => CypherValue.Null,
    };

    /// <summary>Without the fraction; the nearest integer where there is none so large, 0 for NaN.</summary>
    private static long Saturated(double number) =>
        double.IsNaN(number) ? 0
        : number >= long.MaxValue ? long.MaxValue
        : number <= long.MinValue ? long.MinValue
        : (long)number;

    private static CypherValue? ParseInteger(string text)
    {
        if (!NumberText().IsMatch(text))
        {
            return CypherValue.Null;
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && decimal.Truncate(number) is >= long.MinValue and <= long.MaxValue and var whole
                ? CypherValue.Of((long)whole)
                : null;
    }

    private static CypherValue ToFloat(CypherValue value) => value.Kind switch
    {
        CypherKind.Float => value,
        CypherKind.Integer => CypherValue.Of(value.AsFloat()),
        CypherKind.String => ParseFloat(value.AsString().Trim()),
        _ => CypherValue.Null,
    };

    /// <summary>Beside numbers with or without the suffix of a Java literal (<c>1.5d</c>), NaN and Infinity.</summary>
    private static CypherValue ParseFloat(string text)
    {
        var body = text.Length > 0 && text[^1] is 'd' or 'D' or 'f' or 'F' ? text[..^1] : text;
        return NumberText().IsMatch(body)
            ? CypherValue.Of(double.Parse(body, NumberStyles.Float, CultureInfo.InvariantCulture))
            : text switch
            {
                "NaN" or "+NaN" or "-NaN" => CypherValue.Of(double.NaN),
                "Infinity" or "+Infinity" => CypherValue.Of(double.PositiveInfinity),
                "-Infinity" => CypherValue.Of(double.NegativeInfinity),
                _ => CypherValue.Null,
            };
    }

    private static CypherException TooLarge(CypherValue text) =>
        RuntimeErrors.Type("InvalidArgumentValue", $"'{text.AsString()}' is too large for an integer");

    [GeneratedRegex(@"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberText();
}
