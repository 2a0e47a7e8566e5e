using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Output;

/// <summary>A JSON array with an object for each row, a line each.</summary>
internal static class JsonRows
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task PrintAsync(ICypherResult result, TextWriter writer, CancellationToken cancel)
    {
        var separator = "[";
        await foreach (var row in result.Rows.WithCancellation(cancel))
        {
            writer.Write(separator + "\n  " + Line(result.Columns, row));
            separator = ",";
        }

        writer.Write(separator == "[" ? "[]\n" : "\n]\n");
    }

    private static string Line(IReadOnlyList<string> columns, IReadOnlyList<object?> row)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            for (var i = 0; i < columns.Count; i++)
            {
                json.WritePropertyName(columns[i]);
                WriteCell(json, row[i]);
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteCell(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
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
                WriteNode(json, node);
                break;
            case GraphRelationship relationship:
                WriteRelationship(json, relationship);
                break;
            case GraphPath path:
                WritePath(json, path);
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(json, map);
                break;
            case IReadOnlyList<object?> list:
                WriteList(json, list);
                break;
            default:
                json.WriteStringValue(CellText.Of(cell));
                break;
        }
    }

    private static void WriteNode(Utf8JsonWriter json, GraphNode node)
    {
        json.WriteStartObject();
        json.WritePropertyName("labels");
        WriteList(json, node.Labels);
        json.WritePropertyName("properties");
        WriteMap(json, node.Properties);
        json.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter json, GraphRelationship relationship)
    {
        json.WriteStartObject();
        json.WriteString("type", relationship.Type);
        json.WritePropertyName("properties");
        WriteMap(json, relationship.Properties);
        json.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter json, GraphPath path)
    {
        json.WriteStartObject();
        json.WritePropertyName("nodes");
        WriteList(json, path.Nodes);
        json.WritePropertyName("relationships");
        WriteList(json, path.Relationships);
        json.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(key);
            WriteCell(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IReadOnlyList<object?> list)
    {
        json.WriteStartArray();
        foreach (var item in list)
        {
            WriteCell(json, item);
        }

        json.WriteEndArray();
    }
}
