using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The constructors <c>date</c>, <c>localtime</c>, <c>time</c>, <c>localdatetime</c>, <c>datetime</c> and <c>duration</c>.</summary>
internal static class TemporalConstruction
{
    private static readonly string[] _durationUnits =
    [
        "years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds",
    ];

    /// <summary>A value of the kind from text, a map of components, or another point in time.</summary>
    public static CypherValue Create(CypherKind kind, CypherValue from) => from.Kind switch
    {
        CypherKind.String => Parse(kind, from.AsString()),
        CypherKind.Map => FromMap(kind, new TemporalFields(from.AsMap())),
        _ => Convert(kind, TemporalParts.Of(from)),
    };

    public static CypherValue Duration(CypherValue from) => from.Kind switch
    {
        CypherKind.String => CypherValue.Of(DurationText.Parse(from.AsString())),
        CypherKind.Map => CypherValue.Of(DurationFromMap(from.AsMap())),
        _ => from,
    };

    /// <summary>The present moment, as a value of the kind.</summary>
    public static CypherValue Present(CypherKind kind, DateTimeOffset now, TemporalZone zone)
    {
        var ticks = now.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;
        var moment = zone.Move(CypherDateTime.AtOffset((Int128)ticks * TimeSpan.NanosecondsPerTick, 0));
        return Convert(kind, TemporalParts.Of(CypherValue.Of(moment)));
    }

    /// <summary>Puts parts together; a missing time is midnight, a missing zone UTC.</summary>
    /// <exception cref="CypherException">TypeError: the kind needs a date or time that is not there.</exception>
    public static CypherValue Convert(CypherKind kind, TemporalParts parts)
    {
        var zone = parts.Zone ?? TemporalZone.Utc;
        return kind switch
        {
            CypherKind.Date => CypherValue.Of(Need(parts.Date, "date")),
            CypherKind.LocalTime => CypherValue.Of(Need(parts.Time, "time")),
            CypherKind.Time => CypherValue.Of(new CypherTime(Need(parts.Time, "time"), zone.OffsetSeconds)),
            CypherKind.LocalDateTime => CypherValue.Of(Local(parts)),
            _ => CypherValue.Of(zone.Place(Local(parts))),
        };
    }

    private static CypherLocalDateTime Local(TemporalParts parts) => new(Need(parts.Date, "date"), parts.Time ?? default);

    private static T Need<T>(T? part, string name)
        where T : struct =>
        part ?? throw RuntimeErrors.Type("InvalidArgumentValue", $"the value has no {name}");

    private static CypherValue Parse(CypherKind kind, string text) => kind switch
    {
        CypherKind.Date => CypherValue.Of(TemporalText.ParseDate(text)),
        CypherKind.LocalTime => CypherValue.Of(TemporalText.ParseLocalTime(text)),
        CypherKind.Time => CypherValue.Of(TemporalText.ParseTime(text)),
        CypherKind.LocalDateTime => CypherValue.Of(TemporalText.ParseLocalDateTime(text)),
        _ => CypherValue.Of(TemporalText.ParseDateTime(text)),
    };

    private static CypherValue FromMap(CypherKind kind, TemporalFields fields) => kind switch
    {
        CypherKind.Date => CypherValue.Of(fields.Date(fields.DateSource?.Date)),
        CypherKind.LocalTime => CypherValue.Of(fields.Time(fields.TimeSource?.Time)),
        CypherKind.Time => CypherValue.Of(TimeFrom(fields)),
        CypherKind.LocalDateTime => CypherValue.Of(LocalFrom(fields)),
        _ => CypherValue.Of(DateTimeFrom(fields)),
    };

    private static CypherTime TimeFrom(TemporalFields fields)
    {
        var from = fields.TimeSource;
        var local = fields.Time(from?.Time);
        var today = new CypherLocalDateTime(from?.Date ?? default, local);
        if (from?.Zone is not { } zone)
        {
            return new CypherTime(local, (fields.Zone ?? TemporalZone.Utc).OffsetOn(today));
        }

        var time = new CypherTime(local, zone.OffsetSeconds);
        return fields.Zone is { } wanted ? time.AtOffset(wanted.OffsetOn(today)) : time;
    }

    private static CypherLocalDateTime LocalFrom(TemporalFields fields) =>
        new(fields.Date(fields.DateSource?.Date), fields.Time(fields.TimeSource?.Time));

    private static CypherDateTime DateTimeFrom(TemporalFields fields)
    {
        if (fields.Number("epochSeconds") is { } seconds)
        {
            return FromEpoch(seconds, 0, fields);
        }

        if (fields.Number("epochMillis") is { } milliseconds)
        {
            return FromEpoch(0, milliseconds, fields);
        }

        var local = LocalFrom(fields);
        if (fields.TimeSource?.Zone is not { } zone)
        {
            return (fields.Zone ?? TemporalZone.Utc).Place(local);
        }

        var value = zone.Place(local);
        return fields.Zone is { } wanted ? wanted.Move(value) : value;
    }

    private static CypherDateTime FromEpoch(long seconds, long milliseconds, TemporalFields fields)
    {
        var nanoseconds = ((Int128)seconds * CypherLocalTime.NanosecondsPerSecond)
            + ((Int128)milliseconds * 1_000_000) + fields.Time(default(CypherLocalTime)).Nanosecond;
        return (fields.Zone ?? TemporalZone.Utc).Move(CypherDateTime.AtOffset(nanoseconds, 0));
    }

    private static CypherDuration DurationFromMap(CypherMap map)
    {
        if (map.Keys.FirstOrDefault(key => !_durationUnits.Contains(key, StringComparer.Ordinal)) is { } unknown)
        {
            throw RuntimeErrors.Argument("InvalidArgumentValue", $"'{unknown}' is no component of a duration");
        }

        return CypherDuration.FromFractions(
            (Amount(map, "years") * 12) + (Amount(map, "quarters") * 3) + Amount(map, "months"),
            (Amount(map, "weeks") * 7) + Amount(map, "days"),
            (Amount(map, "hours") * 3600) + (Amount(map, "minutes") * 60) + Amount(map, "seconds"),
            (Amount(map, "milliseconds") * 1_000_000) + (Amount(map, "microseconds") * 1_000) + Amount(map, "nanoseconds"));
    }

    private static decimal Amount(CypherMap map, string unit) => map.GetOrNull(unit) switch
    {
        { IsNull: true } => 0,
        { Kind: CypherKind.Integer } number => number.AsInteger(),
        { Kind: CypherKind.Float } number => Exact(unit, number.AsFloat()),
        var other => throw RuntimeErrors.Type("InvalidArgumentValue", $"{unit} must be a number, found {CypherNotation.Name(other.Kind)}"),
    };

    private static decimal Exact(string unit, double number) => Math.Abs(number) < 1e19
        ? (decimal)number
        : throw RuntimeErrors.Argument("NumberOutOfRange", $"{unit} is out of range");
}
