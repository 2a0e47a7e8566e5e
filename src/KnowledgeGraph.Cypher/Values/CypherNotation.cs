using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>Writes values the way a Cypher statement or the openCypher compatibility kit would.</summary>
internal static class CypherNotation
{
    public static string Write(CypherValue value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    /// <summary>The kind with an article, for messages: "an integer".</summary>
    public static string Name(CypherKind kind) => kind switch
    {
        CypherKind.Null => "null",
        CypherKind.Boolean => "a boolean",
        CypherKind.Integer => "an integer",
        CypherKind.Float => "a float",
        CypherKind.String => "a string",
        CypherKind.List => "a list",
        CypherKind.Map => "a map",
        CypherKind.Node => "a node",
        CypherKind.Relationship => "a relationship",
        CypherKind.Path => "a path",
        CypherKind.Date => "a date",
        CypherKind.LocalTime => "a local time",
        CypherKind.Time => "a time",
        CypherKind.LocalDateTime => "a local date and time",
        CypherKind.DateTime => "a date and time",
        _ => "a duration",
    };

    /// <summary>
    /// Shortest digits that read back to the same number, as Java writes them: with a point, and from 10^7 and below 10^-3
    /// with an exponent, <c>1.0E7</c>.
    /// </summary>
    public static string Write(double number)
    {
        if (!double.IsFinite(number))
        {
            return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        }

        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return Math.Abs(number) is 0 or (>= 1e-3 and < 1e7)
            ? text.Contains('.', StringComparison.Ordinal) ? text : text + ".0"
            : (number < 0 ? "-" : "") + WithExponent(text.TrimStart('-'));
    }

    private static string WithExponent(string text)
    {
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = mark < 0 ? text : text[..mark];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var all = mantissa.Replace(".", "", StringComparison.Ordinal);
        var digits = all.TrimStart('0');
        var exponent = (mark < 0 ? 0 : int.Parse(text.AsSpan(mark + 1), CultureInfo.InvariantCulture))
            + (point < 0 ? all.Length : point) - 1 - (all.Length - digits.Length);
        var rest = digits[1..].TrimEnd('0');
        return string.Create(CultureInfo.InvariantCulture, $"{digits[0]}.{(rest.Length == 0 ? "0" : rest)}E{exponent}");
    }

    private static void Write(StringBuilder text, CypherValue value)
    {
        switch (value.Kind)
        {
            case CypherKind.String:
                WriteQuoted(text, value.AsString());
                break;
            case CypherKind.List:
                WriteList(text, value.AsList());
                break;
            case CypherKind.Map:
                WriteMap(text, value.AsMap());
                break;
            case CypherKind.Node:
                WriteNode(text, value.AsNode());
                break;
            case CypherKind.Relationship:
                WriteRelationship(text, value.AsRelationship());
                break;
            case CypherKind.Path:
                WritePath(text, value.AsPath());
                break;
            default:
                text.Append(WriteScalar(value));
                break;
        }
    }

    private static string WriteScalar(CypherValue value) => value.Kind switch
    {
        CypherKind.Null => "null",
        CypherKind.Boolean => value.AsBoolean() ? "true" : "false",
        CypherKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        CypherKind.Float => Write(value.AsFloat()),
        CypherKind.Date => $"date('{value.AsDate()}')",
        CypherKind.LocalTime => $"localtime('{value.AsLocalTime()}')",
        CypherKind.Time => $"time('{value.AsTime()}')",
        CypherKind.LocalDateTime => $"localdatetime('{value.AsLocalDateTime()}')",
        CypherKind.DateTime => $"datetime('{value.AsDateTime()}')",
        _ => $"duration('{value.AsDuration()}')",
    };

    private static void WriteQuoted(StringBuilder text, string content)
    {
        text.Append('\'');
        foreach (var c in content)
        {
            _ = c switch
            {
                '\\' => text.Append(@"\\"),
                '\'' => text.Append(@"\'"),
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                '\t' => text.Append(@"\t"),
                _ => text.Append(c),
            };
        }

        text.Append('\'');
    }

    private static void WriteList(StringBuilder text, IReadOnlyList<CypherValue> items)
    {
        text.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Write(text, items[i]);
        }

        text.Append(']');
    }

    private static void WriteMap(StringBuilder text, CypherMap map)
    {
        text.Append('{');
        var separator = "";
        foreach (var (key, value) in map)
        {
            text.Append(separator).Append(Name(key)).Append(": ");
            Write(text, value);
            separator = ", ";
        }

        text.Append('}');
    }

    private static void WriteNode(StringBuilder text, CypherNode node)
    {
        text.Append('(');
        foreach (var label in node.Labels)
        {
            text.Append(':').Append(Name(label));
        }

        WriteProperties(text, node.Properties, node.Labels.Count > 0);
        text.Append(')');
    }

    private static void WriteRelationship(StringBuilder text, CypherRelationship relationship)
    {
        text.Append("[:").Append(Name(relationship.Type));
        WriteProperties(text, relationship.Properties, true);
        text.Append(']');
    }

    private static void WriteProperties(StringBuilder text, CypherMap properties, bool spaced)
    {
        if (properties.Count > 0)
        {
            text.Append(spaced ? " " : "");
            WriteMap(text, properties);
        }
    }

    private static void WritePath(StringBuilder text, CypherPath path)
    {
        text.Append('<');
        Write(text, path.Nodes[0]);
        for (var i = 0; i < path.Length; i++)
        {
            var forward = path.Relationships[i].AsRelationship().StartNodeId == path.Nodes[i].EntityId;
            text.Append(forward ? "-" : "<-");
            Write(text, path.Relationships[i]);
            text.Append(forward ? "->" : "-");
            Write(text, path.Nodes[i + 1]);
        }

        text.Append('>');
    }

    private static string Name(string name) => IsPlain(name) ? name : "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";

    private static bool IsPlain(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_');
}
