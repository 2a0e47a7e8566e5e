using System.Collections;
using System.Globalization;
using KnowledgeGraph.Cypher.Values;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Databases;

/// <summary>Translates between the cells of <see cref="ICypherResult"/> and the engine's values.</summary>
internal static class EmbeddedValues
{
    public static IReadOnlyDictionary<string, CypherValue> Parameters(IReadOnlyDictionary<string, object?> parameters) =>
        parameters.ToDictionary(parameter => parameter.Key, parameter => Value(parameter.Value), StringComparer.Ordinal);

    public static object? Cell(CypherValue value) => value.Kind switch
    {
        CypherKind.Null => null,
        CypherKind.Boolean => value.AsBoolean(),
        CypherKind.Integer => value.AsInteger(),
        CypherKind.Float => value.AsFloat(),
        CypherKind.String => value.AsString(),
        CypherKind.List => value.AsList().Select(Cell).ToList(),
        CypherKind.Map => Map(value.AsMap()),
        CypherKind.Node => Node(value.AsNode()),
        CypherKind.Relationship => Relationship(value.AsRelationship()),
        CypherKind.Path => Path(value.AsPath()),
        CypherKind.Date => value.AsDate(),
        CypherKind.LocalTime => value.AsLocalTime(),
        CypherKind.Time => value.AsTime(),
        CypherKind.LocalDateTime => value.AsLocalDateTime(),
        CypherKind.DateTime => value.AsDateTime(),
        _ => value.AsDuration(),
    };

    private static CypherValue Value(object? cell) => cell switch
    {
        null => CypherValue.Null,
        bool truth => CypherValue.Of(truth),
        int or long => CypherValue.Of(Convert.ToInt64(cell, CultureInfo.InvariantCulture)),
        double number => CypherValue.Of(number),
        string words => CypherValue.Of(words),
        IReadOnlyDictionary<string, object?> map => CypherValue.Map(CypherMap.From(
            map.Select(pair => KeyValuePair.Create(pair.Key, Value(pair.Value))))),
        IEnumerable list => CypherValue.List(list.Cast<object?>().Select(Value).ToList()),
        _ => throw new ArgumentException($"{cell.GetType().Name} cannot be a parameter.", nameof(cell)),
    };

    private static OrderedDictionary<string, object?> Map(CypherMap map) =>
        new(map.Select(pair => KeyValuePair.Create(pair.Key, Cell(pair.Value))), StringComparer.Ordinal);

    private static SortedDictionary<string, object?> Properties(CypherMap map) => new(Map(map), StringComparer.Ordinal);

    private static GraphNode Node(CypherNode node) =>
        new(NodeHandle(node.Id), [.. node.Labels.Order(StringComparer.Ordinal)], Properties(node.Properties));

    private static GraphRelationship Relationship(CypherRelationship relationship) => new(
        RelationshipHandle(relationship.Id),
        relationship.Type,
        NodeHandle(relationship.StartNodeId),
        NodeHandle(relationship.EndNodeId),
        Properties(relationship.Properties));

    private static GraphPath Path(CypherPath path) => new(
        [.. path.Nodes.Select(node => Node(node.AsNode()))],
        [.. path.Relationships.Select(relationship => Relationship(relationship.AsRelationship()))]);

    /// <summary>As <c>elementId()</c> writes it.</summary>
    private static string NodeHandle(long id) => string.Create(CultureInfo.InvariantCulture, $"n{id}");

    /// <inheritdoc cref="NodeHandle"/>
    private static string RelationshipHandle(long id) => string.Create(CultureInfo.InvariantCulture, $"r{id}");
}
