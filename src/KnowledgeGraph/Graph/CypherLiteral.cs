using System.Collections;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Graph;

/// <summary>Writes parameter values as Cypher literals, for scripts that must stand alone. Statements of our own are parameterised instead.</summary>
public static class CypherLiteral
{
    /// <exception cref="ArgumentException">The value has no literal form.</exception>
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case bool truth:
                text.Append(truth ? "true" : "false");
                break;
            case int or long:
                text.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
            case double number:
                AppendFloat(text, number);
                break;
            case string words:
                AppendString(text, words);
                break;
            case IReadOnlyDictionary<string, object?> map:
                AppendMap(text, map);
                break;
            case IEnumerable list:
                AppendList(text, list);
                break;
            default:
                throw new ArgumentException($"{value.GetType().Name} has no Cypher literal.", nameof(value));
        }
    }

    private static void AppendFloat(StringBuilder text, double number)
    {
        var digits = number.ToString("R", CultureInfo.InvariantCulture);
        text.Append(digits).Append(digits.AsSpan().IndexOfAny(".EN∞") < 0 ? ".0" : "");
    }

    private static void AppendString(StringBuilder text, string words)
    {
        text.Append('\'');
        foreach (var character in words)
        {
            _ = character switch
            {
                '\'' => text.Append("\\'"),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' or '\u007f' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        text.Append('\'');
    }

    private static void AppendMap(StringBuilder text, IReadOnlyDictionary<string, object?> map)
    {
        text.Append('{');
        var separator = "";
        foreach (var (key, value) in map)
        {
            text.Append(separator).Append('`').Append(key.Replace("`", "``", StringComparison.Ordinal)).Append("`: ");
            Append(text, value);
            separator = ", ";
        }

        text.Append('}');
    }

    private static void AppendList(StringBuilder text, IEnumerable list)
    {
        text.Append('[');
        var separator = "";
        foreach (var item in list)
        {
            text.Append(separator);
            Append(text, item);
            separator = ", ";
        }

        text.Append(']');
    }
}
