using NodaTime;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>The IANA zone database. Years that it does not reach take the offset of its first or last year.</summary>
internal static class TimeZones
{
    private const long FirstYear = -9000;
    private const long LastYear = 9000;

    public static bool Exists(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null;

    /// <exception cref="CypherException">ArgumentError: there is no such zone.</exception>
    public static CypherDateTime At(Int128 utcNanoseconds, string zone)
    {
        var found = Find(zone);
        var utc = CypherLocalDateTime.FromNanoseconds(utcNanoseconds);
        var offset = found.GetUtcOffset(Near(utc).InUtc().ToInstant()).Seconds;
        return CypherDateTime.AtOffset(utcNanoseconds, offset, zone);
    }

    /// <exception cref="CypherException">ArgumentError: there is no such zone.</exception>
    public static CypherDateTime Resolve(CypherLocalDateTime local, string zone)
    {
        var mapping = Find(zone).MapLocal(Near(local));
        if (mapping.Count > 0)
        {
            return new CypherDateTime(local, mapping.First().Offset.Seconds, zone);
        }

        var (before, after) = (mapping.EarlyInterval.WallOffset.Seconds, mapping.LateInterval.WallOffset.Seconds);
        var gap = (Int128)(after - before) * CypherLocalTime.NanosecondsPerSecond;
        return new CypherDateTime(local.PlusNanoseconds(gap), after, zone);
    }

    private static DateTimeZone Find(string zone) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone)
        ?? throw RuntimeErrors.Argument("InvalidArgumentValue", $"there is no time zone '{zone}'");

    private static LocalDateTime Near(CypherLocalDateTime value)
    {
        var (date, time) = (value.Date, value.Time);
        var year = (int)Math.Clamp(date.Year, FirstYear, LastYear);
        var day = Math.Min(date.Day, CypherDate.DaysInMonth(year, date.Month));
        return new LocalDateTime(year, date.Month, day, time.Hour, time.Minute, time.Second).PlusNanoseconds(time.Nanosecond);
    }
}
