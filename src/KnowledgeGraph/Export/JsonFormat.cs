using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Export;

/// <summary>
/// JSON Lines: <c>{"node": KEY, "labels": […], "properties": {…}}</c>, then
/// <c>{"relationship": TYPE, "from": KEY, "to": KEY, "properties": {…}}</c>. Values of time are text.
/// </summary>
internal sealed class JsonFormat(TextWriter output) : IExportFormat
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Begin(IReadOnlyDictionary<string, PropertyType> nodes, IReadOnlyDictionary<string, PropertyType> relationships)
    {
    }

    public void Write(ExportedNode node) => Line(json =>
    {
        json.WriteString("node", node.Key.ToString());
        json.WritePropertyName("labels");
        WriteValue(json, node.Labels);
        Properties(json, node.Properties);
    });

    public void Write(ExportedRelationship relationship) => Line(json =>
    {
        json.WriteString("relationship", relationship.Type);
        json.WriteString("from", relationship.From.ToString());
        json.WriteString("to", relationship.To.ToString());
        Properties(json, relationship.Properties);
    });

    public void End()
    {
    }

    internal static void WriteValue(Utf8JsonWriter json, object? value)
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
            case IReadOnlyList<object?> list:
                json.WriteStartArray();
                foreach (var item in list)
                {
                    WriteValue(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void Properties(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> properties)
    {
        json.WriteStartObject("properties");
        foreach (var (name, value) in properties)
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }

        json.WriteEndObject();
    }

    private void Line(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
    }
}
