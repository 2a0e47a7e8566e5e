using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Graph;

/// <summary>Values of a graph as plain JSON: nodes, relationships and paths as objects; values of time, and numbers that JSON does not have, as text.</summary>
public static class GraphJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>An object, without a line break.</returns>
    public static string Line(Action<Utf8JsonWriter> writeFields)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            writeFields(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    public static void Write(Utf8JsonWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        Write(json, value);
    }

    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case long whole:
                json.WriteNumberValue(whole);
                break;
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case GraphNode node:
                WriteObject(json, ("labels", node.Labels), ("properties", node.Properties));
                break;
            case GraphRelationship relationship:
                WriteObject(json, ("type", relationship.Type), ("properties", relationship.Properties));
                break;
            case GraphPath path:
                WriteObject(json, ("nodes", path.Nodes), ("relationships", path.Relationships));
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteObject(json, [.. map.Select(pair => (pair.Key, pair.Value))]);
                break;
            case IReadOnlyList<object?> list:
                WriteList(json, list);
                break;
            default:
                json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter json, params ReadOnlySpan<(string Name, object? Value)> fields)
    {
        json.WriteStartObject();
        foreach (var (name, value) in fields)
        {
            Write(json, name, value);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IReadOnlyList<object?> list)
    {
        json.WriteStartArray();
        foreach (var item in list)
        {
            Write(json, item);
        }

        json.WriteEndArray();
    }
}
