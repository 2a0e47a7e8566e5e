namespace KnowledgeGraph.Cypher.Values;

/// <content>Zones, and moving by durations.</content>
public readonly partial record struct CypherDateTime
{
    /// <summary>ISO 8601 with the offset and, where there is one, the zone in brackets.</summary>
    public override string ToString() =>
        Local + UtcOffset.Write(OffsetSeconds) + (Zone is null ? "" : $"[{Zone}]");

    /// <summary>What calendar and clock show in a zone; in the hour that a zone repeats, the first pass counts.</summary>
    /// <param name="local">In the hour that a zone skips, the clock moves on by the length of the gap.</param>
    /// <param name="zone">A zone of the IANA database.</param>
    /// <exception cref="CypherException">ArgumentError: there is no such zone.</exception>
    internal static CypherDateTime InZone(CypherLocalDateTime local, string zone) => TimeZones.Resolve(local, zone);

    /// <summary>The point in time, seen in a zone.</summary>
    internal CypherDateTime WithZoneSameInstant(string zone) => TimeZones.At(ToUtcNanoseconds(), zone);

    /// <summary>The point in time, seen at an offset.</summary>
    internal CypherDateTime WithOffsetSameInstant(int offsetSeconds) => AtOffset(ToUtcNanoseconds(), offsetSeconds);

    /// <summary>Months and days move the calendar, hours and less the point in time.</summary>
    internal CypherDateTime Plus(CypherDuration duration)
    {
        var local = Local.Plus(new CypherDuration(duration.Months, duration.Days, 0, 0));
        var moved = Zone is null ? this with { Local = local } : InZone(local, Zone);
        if (duration.TotalNanoseconds == 0)
        {
            return moved;
        }

        var utc = moved.ToUtcNanoseconds() + duration.TotalNanoseconds;
        return Zone is null ? AtOffset(utc, OffsetSeconds) : TimeZones.At(utc, Zone);
    }

    internal Int128 ToUtcNanoseconds() =>
        Local.ToNanoseconds() - ((Int128)OffsetSeconds * CypherLocalTime.NanosecondsPerSecond);

    internal static CypherDateTime AtOffset(Int128 utcNanoseconds, int offsetSeconds, string? zone = null) => new(
        CypherLocalDateTime.FromNanoseconds(utcNanoseconds + ((Int128)offsetSeconds * CypherLocalTime.NanosecondsPerSecond)),
        offsetSeconds,
        zone);
}
