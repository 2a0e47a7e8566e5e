using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Graph;

/// <summary>Writes parameter values as Cypher literals, for scripts that must stand alone. Statements of our own are parameterised instead.</summary>
public static class CypherLiteral
{
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code), '\'', '\\', '\u007f']);

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
        var rest = words.AsSpan();
        for (var plain = rest.IndexOfAny(Escaped); plain >= 0; plain = rest.IndexOfAny(Escaped))
        {
            text.Append(rest[..plain]).Append(EscapeOf(rest[plain]));
            rest = rest[(plain + 1)..];
        }

        text.Append(rest).Append('\'');
    }

    private static string EscapeOf(char character) => character switch
    {
        '\'' => "\\'",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
    };

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
