using System.Collections;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Values;
using Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>Between the cells of <see cref="ICypherResult"/> and the driver's values. Parameters reach as far as NodaTime's years.</summary>
internal static class BoltValues
{
    public static Dictionary<string, object?> Parameters(IReadOnlyDictionary<string, object?> map) =>
        map.ToDictionary(pair => pair.Key, pair => Parameter(pair.Value), StringComparer.Ordinal);

    public static object? Cell(object? value) => value switch
    {
        null or bool or long or double or string or byte[] => value,
        INode node => new GraphNode(node.ElementId, [.. node.Labels.Order(StringComparer.Ordinal)], Map(node.Properties)),
        IRelationship link => new GraphRelationship(link.ElementId, link.Type, link.StartNodeElementId, link.EndNodeElementId, Map(link.Properties)),
        IPath path => new GraphPath([.. path.Nodes.Select(Cell).Cast<GraphNode>()], [.. path.Relationships.Select(Cell).Cast<GraphRelationship>()]),
        IReadOnlyDictionary<string, object?> map => Map(map),
        IEnumerable list => list.Cast<object?>().Select(Cell).ToList(),
        Point point => new PointValue(point.SrId, point.X, point.Y, double.IsNaN(point.Z) ? null : point.Z),
        LocalDate date => new DateValue($"{date}"),
        LocalTime time => new LocalTimeValue($"{time}"),
        OffsetTime time => new TimeValue($"{time}"),
        LocalDateTime time => new LocalDateTimeValue($"{time}"),
        ZonedDateTime { Zone: ZoneId zone } time => DateTimeValue.Of(time.UtcSeconds, time.Nanosecond, zone.Id),
        ZonedDateTime time => new DateTimeValue($"{time}"),
        Duration duration => DurationValue.Of(duration.Months, duration.Days, duration.Seconds, duration.Nanos),
        _ => throw new KnowledgeGraphException($"the driver gave a {value.GetType().Name}, for which there is no cell"),
    };

    public static CypherCounters Counters(ICounters counters) => new()
    {
        NodesCreated = counters.NodesCreated,
        NodesDeleted = counters.NodesDeleted,
        RelationshipsCreated = counters.RelationshipsCreated,
        RelationshipsDeleted = counters.RelationshipsDeleted,
        PropertiesSet = counters.PropertiesSet,
        LabelsAdded = counters.LabelsAdded,
        LabelsRemoved = counters.LabelsRemoved,
    };

    private static SortedDictionary<string, object?> Map(IReadOnlyDictionary<string, object?> map) =>
        new(map.ToDictionary(pair => pair.Key, pair => Cell(pair.Value)), StringComparer.Ordinal);

    private static object? Parameter(object? value) => value switch
    {
        null or bool or int or long or double or string or byte[] => value,
        PointValue at => at.Z is { } height ? new Point(at.Srid, at.X, at.Y, height) : new Point(at.Srid, at.X, at.Y),
        DateValue date when date.ToLocalDate() is var on => new LocalDate(on.Year, on.Month, on.Day),
        LocalTimeValue time when time.ToLocalTime() is var at => new LocalTime(at.Hour, at.Minute, at.Second, at.NanosecondOfSecond),
        TimeValue time when time.ToOffsetTime() is var at => new OffsetTime(at.Hour, at.Minute, at.Second, at.NanosecondOfSecond, at.Offset.Seconds),
        LocalDateTimeValue time when time.ToLocalDateTime() is var at =>
            new LocalDateTime(at.Year, at.Month, at.Day, at.Hour, at.Minute, at.Second, at.NanosecondOfSecond),
        DateTimeValue time when time.ToOffsetDateTime() is var at => new ZonedDateTime(
            at.ToInstant().ToUnixTimeSeconds(), at.NanosecondOfSecond, time.Zone is null ? Zone.Of(at.Offset.Seconds) : Zone.Of(time.Zone)),
        DurationValue duration when duration.Parts() is var amount => new Duration(amount.Months, amount.Days, amount.Seconds, amount.Nanoseconds),
        IReadOnlyDictionary<string, object?> map => Parameters(map),
        IEnumerable list => list.Cast<object?>().Select(Parameter).ToList(),
        _ => Parameter(Values.TemporalValue.Of(value)),
    };
}
