using System.Globalization;
using KnowledgeGraph.Cypher.Values;
using static KnowledgeGraph.Cypher.Values.CypherKinds;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Conversions: text that cannot be converted gives null, other types are an error, or null in the <c>…OrNull</c> forms.</summary>
internal static class ConversionFunctions
{
    private const CypherKinds Scalar = CypherKinds.String | CypherKinds.Boolean | Number;

    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("toBoolean", [CypherKinds.String | CypherKinds.Boolean | Integer], CypherKinds.Boolean, static (x, _) => ToBoolean(x[0])),
        new("toInteger", [Scalar], Integer, static (x, _) => ToInteger(x[0])),
        new("toFloat", [CypherKinds.String | Number], Float, static (x, _) => ToFloat(x[0])),
        new("toString", [Scalar | Temporal], CypherKinds.String, static (x, _) => CypherValue.Of(ToText(x[0]))),
        new("toBooleanOrNull", [Any], CypherKinds.Boolean, static (x, _) => ToBoolean(x[0])),
        new("toIntegerOrNull", [Any], Integer, static (x, _) => ToInteger(x[0])),
        new("toFloatOrNull", [Any], Float, static (x, _) => ToFloat(x[0])),
        new("toStringOrNull", [Any], CypherKinds.String, static (x, _) => x[0].Is(Scalar | Temporal) ? CypherValue.Of(ToText(x[0])) : CypherValue.Null),
        Each("toBooleanList", ToBoolean),
        Each("toIntegerList", ToInteger),
        Each("toFloatList", ToFloat),
        Each("toStringList", static x => x.Is(Scalar | Temporal) ? CypherValue.Of(ToText(x)) : CypherValue.Null),
    ];

    /// <summary>Text as it is, everything else as Cypher writes it, temporal values in ISO 8601.</summary>
    public static string ToText(CypherValue value) => value.Kind switch
    {
        CypherKind.String => value.AsString(),
        CypherKind.Date => value.AsDate().ToString(),
        CypherKind.LocalTime => value.AsLocalTime().ToString(),
        CypherKind.Time => value.AsTime().ToString(),
        CypherKind.LocalDateTime => value.AsLocalDateTime().ToString(),
        CypherKind.DateTime => value.AsDateTime().ToString(),
        CypherKind.Duration => value.AsDuration().ToString(),
        _ => value.ToString(),
    };

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

    private static CypherValue ToInteger(CypherValue value) => value.Kind switch
    {
        CypherKind.Integer => value,
        CypherKind.Boolean => CypherValue.Of(value.AsBoolean() ? 1L : 0L),
        CypherKind.Float => Truncate(value.AsFloat()),
        CypherKind.String => ParseInteger(value.AsString().Trim()),
        _ => CypherValue.Null,
    };

    private static CypherValue ParseInteger(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return CypherValue.Of(integer);
        }

        var number = ParseFloat(text);
        return number.IsNull ? number : Truncate(number.AsFloat());
    }

    private static CypherValue Truncate(double number) =>
        Numbers.TryGetInteger(Math.Truncate(number), out var integer) ? CypherValue.Of(integer) : CypherValue.Null;

    private static CypherValue ToFloat(CypherValue value) => value.Kind switch
    {
        CypherKind.Float => value,
        CypherKind.Integer => CypherValue.Of(value.AsFloat()),
        CypherKind.String => ParseFloat(value.AsString().Trim()),
        _ => CypherValue.Null,
    };

    private static CypherValue ParseFloat(string text)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return text.Length > 0 && double.TryParse(text, Style, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? CypherValue.Of(number)
            : CypherValue.Null;
    }
}
