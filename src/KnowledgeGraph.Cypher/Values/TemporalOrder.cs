namespace KnowledgeGraph.Cypher.Values;

/// <summary>The order of temporal values of one kind.</summary>
internal static class TemporalOrder
{
    private const long NanosecondsPerSecond = 1_000_000_000;
    private const double SecondsPerMonth = 2_629_746;

    /// <summary>By the point on the time line; equal points with different offsets compare by offset, then zone.</summary>
    public static int CompareInstants(CypherValue left, CypherValue right) => left.Kind switch
    {
        CypherKind.Date => left.AsDate().EpochDays.CompareTo(right.AsDate().EpochDays),
        CypherKind.LocalTime => left.AsLocalTime().NanosecondOfDay.CompareTo(right.AsLocalTime().NanosecondOfDay),
        CypherKind.Time => Key(left.AsTime()).CompareTo(Key(right.AsTime())),
        CypherKind.LocalDateTime => Key(left.AsLocalDateTime()).CompareTo(Key(right.AsLocalDateTime())),
        _ => Compare(left.AsDateTime(), right.AsDateTime()),
    };

    /// <summary>By average length, then component by component, so that only equal durations tie.</summary>
    public static int CompareDurations(CypherDuration left, CypherDuration right)
    {
        var sign = AverageSeconds(left).CompareTo(AverageSeconds(right));
        return sign != 0
            ? sign
            : (left.Months, left.Days, left.Seconds, left.Nanoseconds)
                .CompareTo((right.Months, right.Days, right.Seconds, right.Nanoseconds));
    }

    private static double AverageSeconds(CypherDuration duration) =>
        (duration.Months * SecondsPerMonth) + (duration.Days * 86_400.0) + duration.Seconds + (duration.Nanoseconds / 1e9);

    private static (long Utc, int Offset) Key(CypherTime time) =>
        (time.Local.NanosecondOfDay - (time.OffsetSeconds * NanosecondsPerSecond), time.OffsetSeconds);

    private static (long Days, long Nanoseconds) Key(CypherLocalDateTime value) =>
        (value.Date.EpochDays, value.Time.NanosecondOfDay);

    private static int Compare(CypherDateTime left, CypherDateTime right)
    {
        var sign = Key(left).CompareTo(Key(right));
        return sign != 0 ? sign : string.CompareOrdinal(left.Zone, right.Zone);
    }

    private static (long UtcSeconds, long Nanoseconds, int Offset) Key(CypherDateTime value)
    {
        var (seconds, nanoseconds) = Math.DivRem(value.Local.Time.NanosecondOfDay, NanosecondsPerSecond);
        return ((value.Local.Date.EpochDays * 86_400) + seconds - value.OffsetSeconds, nanoseconds, value.OffsetSeconds);
    }
}
