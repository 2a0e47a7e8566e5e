namespace KnowledgeGraph.Cypher.Values;

/// <content>Moving by durations and on the time line.</content>
public readonly partial record struct CypherLocalDateTime
{
    /// <summary>ISO 8601.</summary>
    public override string ToString() => $"{Date}T{Time}";

    internal CypherLocalDateTime Plus(CypherDuration duration) =>
        (this with { Date = Date.PlusMonths(duration.Months).PlusDays(duration.Days) }).PlusNanoseconds(duration.TotalNanoseconds);

    internal CypherLocalDateTime PlusNanoseconds(Int128 nanoseconds)
    {
        var total = Time.NanosecondOfDay + nanoseconds;
        var ofDay = ((total % CypherLocalTime.NanosecondsPerDay) + CypherLocalTime.NanosecondsPerDay) % CypherLocalTime.NanosecondsPerDay;
        var days = (total - ofDay) / CypherLocalTime.NanosecondsPerDay;
        return new CypherLocalDateTime(Date.PlusDays(days), new CypherLocalTime((long)ofDay));
    }

    /// <summary>Nanoseconds since 1970-01-01T00:00 on the same clock.</summary>
    internal Int128 ToNanoseconds() => ((Int128)Date.EpochDays * CypherLocalTime.NanosecondsPerDay) + Time.NanosecondOfDay;

    internal static CypherLocalDateTime FromNanoseconds(Int128 nanoseconds) =>
        default(CypherLocalDateTime).PlusNanoseconds(nanoseconds);
}
