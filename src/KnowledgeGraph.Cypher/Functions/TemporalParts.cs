using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>A temporal value taken apart, so that its parts can be replaced one by one.</summary>
/// <param name="Date">Null where the value has none.</param>
/// <param name="Time">Null where the value has none.</param>
/// <param name="Zone">Null where the value has neither offset nor zone.</param>
internal readonly record struct TemporalParts(CypherDate? Date, CypherLocalTime? Time, TemporalZone? Zone)
{
    public static TemporalParts Of(CypherValue value) => value.Kind switch
    {
        CypherKind.Date => new TemporalParts(value.AsDate(), null, null),
        CypherKind.LocalTime => new TemporalParts(null, value.AsLocalTime(), null),
        CypherKind.Time => new TemporalParts(null, value.AsTime().Local, new TemporalZone(value.AsTime().OffsetSeconds, null)),
        CypherKind.LocalDateTime => new TemporalParts(value.AsLocalDateTime().Date, value.AsLocalDateTime().Time, null),
        CypherKind.DateTime => Of(value.AsDateTime()),
        _ => throw RuntimeErrors.Type("InvalidArgumentValue", $"{CypherNotation.Name(value.Kind)} is no point in time"),
    };

    private static TemporalParts Of(CypherDateTime value) =>
        new(value.Local.Date, value.Local.Time, new TemporalZone(value.OffsetSeconds, value.Zone));
}
