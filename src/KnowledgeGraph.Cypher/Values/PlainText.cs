namespace KnowledgeGraph.Cypher.Values;

/// <summary>
/// Values as text without quotes, what <c>toString()</c> and <c>+</c> with a string make of them: as Neo4j does, times with
/// their seconds even where these are zero.
/// </summary>
internal static class PlainText
{
    public static string Of(CypherValue value) => value.Kind switch
    {
        CypherKind.String => value.AsString(),
        CypherKind.Date => value.AsDate().ToString(),
        CypherKind.LocalTime => value.AsLocalTime().WithSeconds(),
        CypherKind.Time => Of(value.AsTime()),
        CypherKind.LocalDateTime => Of(value.AsLocalDateTime()),
        CypherKind.DateTime => Of(value.AsDateTime()),
        CypherKind.Duration => value.AsDuration().ToString(),
        _ => value.ToString(),
    };

    private static string Of(CypherTime time) => time.Local.WithSeconds() + UtcOffset.Write(time.OffsetSeconds);

    private static string Of(CypherLocalDateTime time) => $"{time.Date}T{time.Time.WithSeconds()}";

    private static string Of(CypherDateTime time) =>
        Of(time.Local) + UtcOffset.Write(time.OffsetSeconds) + (time.Zone is null ? "" : $"[{time.Zone}]");
}
