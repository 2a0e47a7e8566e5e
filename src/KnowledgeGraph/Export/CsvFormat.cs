using System.Globalization;

namespace KnowledgeGraph.Export;

/// <summary>
/// Tables for <c>neo4j-admin database import full --multiline-fields=true --array-delimiter=U+001F</c>
/// (<see href="https://neo4j.com/docs/operations-manual/current/import/">header format</see>). No value at all is an empty
/// cell, empty text a quoted one. Lists and labels are joined by U+001F, which no text of an article holds.
/// </summary>
/// <param name="nodes">A table.</param>
/// <param name="relationships">A table.</param>
/// <param name="afterwards">A script that brings what tables cannot: constraints, indexes, and empty lists, which the import leaves out.</param>
internal sealed class CsvFormat(TextWriter nodes, TextWriter relationships, TextWriter afterwards) : IExportFormat
{
    private const char Between = '\u001F';

    private readonly SortedSet<string> _emptyLists = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, PropertyType> _nodes = new Dictionary<string, PropertyType>();
    private IReadOnlyDictionary<string, PropertyType> _relationships = new Dictionary<string, PropertyType>();

    public void Begin(IReadOnlyDictionary<string, PropertyType> nodeTypes, IReadOnlyDictionary<string, PropertyType> relationshipTypes)
    {
        (_nodes, _relationships) = (nodeTypes, relationshipTypes);
        Line(nodes, [":ID", ":LABEL", .. nodeTypes.Select(Header)]);
        Line(relationships, [":START_ID", ":END_ID", ":TYPE", .. relationshipTypes.Select(Header)]);
    }

    public void Write(ExportedNode node)
    {
        Line(nodes, [Quote(node.Key.ToString()), Quote(string.Join(Between, node.Labels)), .. Cells(_nodes, node.Properties)]);
        _emptyLists.UnionWith(node.Properties.Where(property => property.Value is IReadOnlyList<object?> { Count: 0 })
            .Select(property => CypherFormat.Name(property.Key))
            .Select(name => $"MATCH (n:{node.Key.Label}) WHERE n.{name} IS NULL SET n.{name} = [];\n"));
    }

    public void Write(ExportedRelationship relationship) => Line(
        relationships,
        [Quote(relationship.From.ToString()), Quote(relationship.To.ToString()), relationship.Type, .. Cells(_relationships, relationship.Properties)]);

    public void End()
    {
        CypherFormat.WriteSchema(afterwards);
        foreach (var statement in _emptyLists)
        {
            afterwards.Write(statement);
        }
    }

    private static void Line(TextWriter table, IEnumerable<string> cells) => table.Write(string.Join(',', cells) + "\n");

    private static string Header(KeyValuePair<string, PropertyType> property) => Quote($"{property.Key}:{property.Value switch
    {
        PropertyType.Integer => "long",
        PropertyType.Float => "double",
        PropertyType.Boolean => "boolean",
        PropertyType.TextList => "string[]",
        _ => "string",
    }}");

    private static IEnumerable<string> Cells(IReadOnlyDictionary<string, PropertyType> columns, IReadOnlyDictionary<string, object?> properties) =>
        columns.Keys.Select(name => properties.TryGetValue(name, out var value) ? Cell(value) : "");

    private static string Cell(object? value) => value switch
    {
        null => "",
        bool truth => truth ? "true" : "false",
        long or double => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        IReadOnlyList<object?> { Count: 0 } => "\"\"",
        IReadOnlyList<object?> list => Quote(string.Join(Between, list.Select(item => Convert.ToString(item, CultureInfo.InvariantCulture)))),
        _ => Quote(Convert.ToString(value, CultureInfo.InvariantCulture)!),
    };

    private static string Quote(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
