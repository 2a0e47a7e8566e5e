using System.Text.Json;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export;

/// <summary>
/// JSON Lines: <c>{"node": KEY, "labels": […], "properties": {…}}</c>, then
/// <c>{"relationship": TYPE, "from": KEY, "to": KEY, "properties": {…}}</c>. Values of time are text.
/// </summary>
internal sealed class JsonFormat(TextWriter output) : IExportFormat
{
    public void Begin(IReadOnlyDictionary<string, PropertyType> nodes, IReadOnlyDictionary<string, PropertyType> relationships)
    {
    }

    public void Write(ExportedNode node) => Line(json =>
    {
        json.WriteString("node", node.Key.ToString());
        GraphJson.Write(json, "labels", node.Labels);
        GraphJson.Write(json, "properties", node.Properties);
    });

    public void Write(ExportedRelationship relationship) => Line(json =>
    {
        json.WriteString("relationship", relationship.Type);
        json.WriteString("from", relationship.From.ToString());
        json.WriteString("to", relationship.To.ToString());
        GraphJson.Write(json, "properties", relationship.Properties);
    });

    public void End()
    {
    }

    private void Line(Action<Utf8JsonWriter> write) => output.Write(GraphJson.Line(write) + "\n");
}
