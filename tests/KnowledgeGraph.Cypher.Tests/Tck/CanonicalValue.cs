using System.Globalization;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>
/// One text per value, so that equal texts mean equal results: labels and keys sorted, integers and floats distinct,
/// temporal values as their text, entities by what they hold and not by number.
/// </summary>
internal static class CanonicalValue
{
    public static string Of(CypherValue value, bool ignoreListOrder = false) => value.Kind switch
    {
        CypherKind.Float => OfFloat(value.AsFloat()),
        CypherKind.String => Quote(value.AsString()),
        CypherKind.Date => Quote(value.AsDate().ToString()),
        CypherKind.LocalTime => Quote(value.AsLocalTime().ToString()),
        CypherKind.Time => Quote(value.AsTime().ToString()),
        CypherKind.LocalDateTime => Quote(value.AsLocalDateTime().ToString()),
        CypherKind.DateTime => Quote(value.AsDateTime().ToString()),
        CypherKind.Duration => Quote(value.AsDuration().ToString()),
        CypherKind.List => OfList(value.AsList(), ignoreListOrder),
        CypherKind.Map => OfMap(value.AsMap(), ignoreListOrder),
        CypherKind.Node => OfNode(value.AsNode(), ignoreListOrder),
        CypherKind.Relationship => OfRelationship(value.AsRelationship(), ignoreListOrder),
        CypherKind.Path => OfPath(value.AsPath(), ignoreListOrder),
        _ => value.ToString(),
    };

    private static string OfFloat(double number) => number is 0 ? "0.0" : "f" + number.ToString("R", CultureInfo.InvariantCulture);

    private static string Quote(string text) => "'" + text.Replace("'", @"\'", StringComparison.Ordinal) + "'";

    private static string OfList(IReadOnlyList<CypherValue> items, bool ignoreOrder)
    {
        var texts = items.Select(item => Of(item, ignoreOrder));
        return "[" + string.Join(", ", ignoreOrder ? texts.Order(StringComparer.Ordinal) : texts) + "]";
    }

    private static string OfMap(CypherMap map, bool ignoreOrder) =>
        "{" + string.Join(", ", map.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key}: {Of(pair.Value, ignoreOrder)}")) + "}";

    private static string OfNode(CypherNode node, bool ignoreOrder) =>
        "(" + string.Concat(node.Labels.Order(StringComparer.Ordinal).Select(label => ":" + label)) + OfMap(node.Properties, ignoreOrder) + ")";

    private static string OfRelationship(CypherRelationship relationship, bool ignoreOrder) =>
        $"[:{relationship.Type}{OfMap(relationship.Properties, ignoreOrder)}]";

    private static string OfPath(CypherPath path, bool ignoreOrder)
    {
        var steps = path.Relationships.Select((relationship, i) =>
        {
            var forward = relationship.AsRelationship().StartNodeId == path.Nodes[i].EntityId;
            return (forward ? "-" : "<-") + Of(relationship, ignoreOrder) + (forward ? "->" : "-") + Of(path.Nodes[i + 1], ignoreOrder);
        });
        return "<" + Of(path.Nodes[0], ignoreOrder) + string.Concat(steps) + ">";
    }
}
