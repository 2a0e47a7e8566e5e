using System.Globalization;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Output;

/// <summary>A cell as people read it; null is empty.</summary>
internal static class CellText
{
    public static string Of(object? cell) => cell switch
    {
        null => "",
        string words => words,
        bool truth => truth ? "true" : "false",
        long whole => whole.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        GraphNode node => Node(node),
        GraphRelationship relationship => $"[:{relationship.Type}{Map(relationship.Properties)}]",
        GraphPath path => Walk(path),
        IReadOnlyDictionary<string, object?> map => Map(map).TrimStart(),
        IReadOnlyList<object?> list => $"[{string.Join(", ", list.Select(Of))}]",
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Node(GraphNode node) =>
        $"({string.Concat(node.Labels.Select(label => $":{label}"))}{Map(node.Properties)})";

    private static string Map(IReadOnlyDictionary<string, object?> map) =>
        map.Count == 0 ? "" : $" {{{string.Join(", ", map.Select(pair => $"{pair.Key}: {Of(pair.Value)}"))}}}";

    private static string Walk(GraphPath path)
    {
        var text = new System.Text.StringBuilder(Node(path.Nodes[0]));
        for (var i = 0; i < path.Relationships.Count; i++)
        {
            var forward = string.Equals(path.Relationships[i].StartElementId, path.Nodes[i].ElementId, StringComparison.Ordinal);
            text.Append(forward ? "-" : "<-").Append(Of(path.Relationships[i])).Append(forward ? "->" : "-").Append(Node(path.Nodes[i + 1]));
        }

        return text.ToString();
    }
}
