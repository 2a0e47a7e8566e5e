namespace KnowledgeGraph.Cypher.Values;

/// <summary>The components of temporal values: what <c>x.year</c> and its kin give.</summary>
internal static class TemporalComponents
{
    /// <summary>False where values of this kind have no component of the name.</summary>
    public static bool TryGet(CypherValue value, string name, out CypherValue component)
    {
        var found = value.Kind switch
        {
            CypherKind.Date => OfDate(value.AsDate(), name),
            CypherKind.LocalTime => OfTime(value.AsLocalTime(), name),
            CypherKind.Time => OfTime(value.AsTime().Local, name) ?? OfOffset(value.AsTime().OffsetSeconds, null, name),
            CypherKind.LocalDateTime => OfLocal(value.AsLocalDateTime(), name),
            CypherKind.DateTime => OfDateTime(value.AsDateTime(), name),
            CypherKind.Duration => Of(OfDuration(value.AsDuration(), name)),
            _ => null,
        };
        component = found ?? CypherValue.Null;
        return found is not null;
    }

    private static CypherValue? Of(long? number) => number is { } known ? CypherValue.Of(known) : null;

    private static CypherValue? OfDate(CypherDate date, string name) => Of(name switch
    {
        "year" => date.Year,
        "quarter" => date.Quarter,
        "month" => date.Month,
        "week" => date.Week,
        "weekYear" => date.WeekYear,
        "day" => date.Day,
        "ordinalDay" => date.DayOfYear,
        "weekDay" or "dayOfWeek" => date.DayOfWeek,
        "dayOfQuarter" => date.DayOfQuarter,
        _ => (long?)null,
    });

    private static CypherValue? OfTime(CypherLocalTime time, string name) => Of(name switch
    {
        "hour" => time.Hour,
        "minute" => time.Minute,
        "second" => time.Second,
        "millisecond" => time.Nanosecond / 1_000_000,
        "microsecond" => time.Nanosecond / 1_000,
        "nanosecond" => time.Nanosecond,
        _ => (long?)null,
    });

    private static CypherValue? OfLocal(CypherLocalDateTime value, string name) =>
        OfDate(value.Date, name) ?? OfTime(value.Time, name);

    private static CypherValue? OfDateTime(CypherDateTime value, string name) =>
        OfLocal(value.Local, name) ?? OfOffset(value.OffsetSeconds, value.Zone, name) ?? Of(name switch
        {
            "epochSeconds" => EpochUnits(value, CypherLocalTime.NanosecondsPerSecond),
            "epochMillis" => EpochUnits(value, CypherLocalTime.NanosecondsPerSecond / 1_000),
            _ => (long?)null,
        });

    private static long EpochUnits(CypherDateTime value, long nanosecondsPerUnit)
    {
        var nanoseconds = value.ToUtcNanoseconds();
        return (long)((nanoseconds / nanosecondsPerUnit) - (nanoseconds % nanosecondsPerUnit < 0 ? 1 : 0));
    }

    private static CypherValue? OfOffset(int seconds, string? zone, string name) => name switch
    {
        "timezone" => CypherValue.Of(zone ?? UtcOffset.Write(seconds)),
        "offset" => CypherValue.Of(UtcOffset.Write(seconds)),
        "offsetMinutes" => CypherValue.Of(seconds / 60L),
        "offsetSeconds" => CypherValue.Of((long)seconds),
        _ => null,
    };

    private static long? OfDuration(CypherDuration value, string name) => name switch
    {
        "years" => value.Months / 12,
        "quarters" => value.Months / 3,
        "months" => value.Months,
        "weeks" => value.Days / 7,
        "days" => value.Days,
        "quartersOfYear" => value.Months / 3 % 4,
        "monthsOfQuarter" => value.Months % 3,
        "monthsOfYear" => value.Months % 12,
        "daysOfWeek" => value.Days % 7,
        _ => OfDurationTime(value, name),
    };

    private static long? OfDurationTime(CypherDuration value, string name) => name switch
    {
        "hours" => value.Seconds / 3600,
        "minutes" => value.Seconds / 60,
        "seconds" => value.Seconds,
        "milliseconds" => (long)(value.TotalNanoseconds / 1_000_000),
        "microseconds" => (long)(value.TotalNanoseconds / 1_000),
        "nanoseconds" => (long)value.TotalNanoseconds,
        "minutesOfHour" => value.Seconds / 60 % 60,
        "secondsOfMinute" => value.Seconds % 60,
        "millisecondsOfSecond" => value.Nanoseconds / 1_000_000,
        "microsecondsOfSecond" => value.Nanoseconds / 1_000,
        "nanosecondsOfSecond" => value.Nanoseconds,
        _ => null,
    };
}
