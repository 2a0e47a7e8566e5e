using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary><c>date.truncate</c> and its kin: the start of the unit of time in which a value lies.</summary>
internal static class TemporalTruncation
{
    private static readonly string[] _units =
    [
        "microsecond", "millisecond", "second", "minute", "hour", "day",
        "week", "month", "quarter", "year", "weekYear", "decade", "century", "millennium",
    ];

    /// <param name="kind">The kind of the result.</param>
    /// <param name="unit">The unit, without regard to case.</param>
    /// <param name="value">Any point in time with the parts that kind and unit need.</param>
    /// <param name="over">Components to set afterwards; a zone is put in place of the old one without moving the clock.</param>
    public static CypherValue Truncate(CypherKind kind, string unit, CypherValue value, CypherMap over)
    {
        var rank = Array.FindIndex(_units, known => string.Equals(known, unit, StringComparison.OrdinalIgnoreCase));
        if (rank < 0)
        {
            throw RuntimeErrors.Argument("InvalidArgumentValue", $"'{unit}' is no unit of time to truncate to");
        }

        var parts = TemporalParts.Of(value);
        var fields = new TemporalFields(over);
        var time = TruncateTime(parts.Time ?? default, _units[rank]);
        var truncated = new TemporalParts(
            parts.Date is { } date ? OverDate(fields, TruncateDate(date, _units[rank])) : null,
            kind == CypherKind.Date ? null : fields.TimeOverTruncated(time),
            fields.Zone ?? parts.Zone);
        return TemporalConstruction.Convert(kind, NeedTime(kind, parts, truncated));
    }

    private static CypherDate OverDate(TemporalFields fields, CypherDate date) => fields.Date(date);

    private static TemporalParts NeedTime(CypherKind kind, TemporalParts given, TemporalParts truncated)
    {
        var needsTime = kind is CypherKind.LocalTime or CypherKind.Time;
        return needsTime && given.Time is null ? truncated with { Time = null } : truncated;
    }

    private static CypherDate TruncateDate(CypherDate date, string unit) => unit switch
    {
        "millennium" => YearStart(date.Year, 1000),
        "century" => YearStart(date.Year, 100),
        "decade" => YearStart(date.Year, 10),
        "year" => YearStart(date.Year, 1),
        "weekYear" => CypherDate.FromWeek(date.WeekYear, 1, 1),
        "quarter" => CypherDate.FromQuarter(date.Year, date.Quarter, 1),
        "month" => CypherDate.FromYearMonthDay(date.Year, date.Month, 1),
        "week" => new CypherDate(date.EpochDays - date.DayOfWeek + 1),
        _ => date,
    };

    private static CypherDate YearStart(long year, long span) =>
        CypherDate.FromYearMonthDay(year - (((year % span) + span) % span), 1, 1);

    private static CypherLocalTime TruncateTime(CypherLocalTime time, string unit)
    {
        var step = unit switch
        {
            "microsecond" => 1_000,
            "millisecond" => 1_000_000,
            "second" => CypherLocalTime.NanosecondsPerSecond,
            "minute" => CypherLocalTime.NanosecondsPerMinute,
            "hour" => CypherLocalTime.NanosecondsPerHour,
            _ => CypherLocalTime.NanosecondsPerDay,
        };
        return new CypherLocalTime(time.NanosecondOfDay - (time.NanosecondOfDay % step));
    }
}
