using System.Collections;
using System.Globalization;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Values;

namespace KnowledgeGraph.Differential.Tests.Comparison;

/// <summary>
/// Writes cells so that equal values, and only these, are equal texts, whichever the database: integers and floats apart,
/// maps and properties by key, elements by labels, type and properties, and a relationship's ends by their keys.
/// </summary>
/// <param name="keyOf">The key of a node by its element id.</param>
/// <param name="listsAreOrdered">Else lists of the same elements are the same.</param>
internal sealed class CellNotation(Func<string, string> keyOf, bool listsAreOrdered)
{
    public string Of(object? cell) => cell switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => Float(number),
        string text => CypherLiteral.Of(text),
        GraphNode node => Node(node),
        GraphRelationship relationship => Relationship(relationship),
        GraphPath path => $"path({string.Join(", ", path.Nodes.Select(Node))} | {string.Join(", ", path.Relationships.Select(Relationship))})",
        IReadOnlyDictionary<string, object?> map => Map(map),
        IEnumerable list => List(list.Cast<object?>().Select(Of)),
        _ => $"{TemporalType(cell)}('{cell}')",
    };

    private static string Float(double number) =>
        number == 0 && double.IsNegative(number) ? "-0.0"
        : double.IsFinite(number) && Math.Abs(number) < 1e15 && number == Math.Truncate(number) ? number.ToString("F1", CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture) + (double.IsFinite(number) ? "" : ".");

    private static string TemporalType(object cell) => cell switch
    {
        CypherDate or DateValue => "date",
        CypherLocalTime or LocalTimeValue => "localtime",
        CypherTime or TimeValue => "time",
        CypherLocalDateTime or LocalDateTimeValue => "localdatetime",
        CypherDateTime or DateTimeValue => "datetime",
        CypherDuration or DurationValue => "duration",
        _ => cell.GetType().Name,
    };

    private string List(IEnumerable<string> items) =>
        $"[{string.Join(", ", listsAreOrdered ? items : items.Order(StringComparer.Ordinal))}]";

    private string Node(GraphNode node) => $"({string.Concat(node.Labels.Select(label => ":" + label))} {Map(node.Properties)})";

    private string Relationship(GraphRelationship relationship) =>
        $"({keyOf(relationship.StartElementId)})-[:{relationship.Type} {Map(relationship.Properties)}]->({keyOf(relationship.EndElementId)})";

    private string Map(IReadOnlyDictionary<string, object?> map) =>
        $"{{{string.Join(", ", map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {Of(pair.Value)}"))}}}";
}
