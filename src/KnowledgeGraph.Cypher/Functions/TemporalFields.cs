using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Dates and times from maps of components, over a value that supplies the components not named.</summary>
internal sealed class TemporalFields
{
    private static readonly string[] _known =
    [
        "year", "quarter", "month", "week", "weekYear", "day", "ordinalDay", "dayOfWeek", "weekDay", "dayOfQuarter",
        "hour", "minute", "second", "millisecond", "microsecond", "nanosecond",
        "timezone", "date", "time", "datetime", "epochSeconds", "epochMillis",
    ];

    private readonly CypherMap _map;

    /// <exception cref="CypherException">ArgumentError: a component that no temporal value has.</exception>
    public TemporalFields(CypherMap map)
    {
        _map = map;
        if (map.Keys.FirstOrDefault(key => !_known.Contains(key, StringComparer.Ordinal)) is { } unknown)
        {
            throw RuntimeErrors.Argument("InvalidArgumentValue", $"'{unknown}' is no component of a date or time");
        }
    }

    public TemporalZone? Zone => _map.GetOrNull("timezone") switch
    {
        { IsNull: true } => null,
        { Kind: CypherKind.String } zone => TemporalZone.Parse(zone.AsString()),
        var other => throw RuntimeErrors.Type("InvalidArgumentValue", $"a time zone is a string, found {CypherNotation.Name(other.Kind)}"),
    };

    /// <summary>The value from which the date is selected, if any.</summary>
    public TemporalParts? DateSource => Source("date") ?? Source("datetime");

    /// <summary>The value from which time and zone are selected, if any.</summary>
    public TemporalParts? TimeSource => Source("time") ?? Source("datetime");

    public bool Has(string name) => !_map.GetOrNull(name).IsNull;

    /// <exception cref="CypherException">TypeError: a component that is no integer.</exception>
    public long? Number(string name) => _map.GetOrNull(name) switch
    {
        { IsNull: true } => null,
        { Kind: CypherKind.Integer } number => number.AsInteger(),
        var other => throw RuntimeErrors.Type("InvalidArgumentValue", $"{name} must be an integer, found {CypherNotation.Name(other.Kind)}"),
    };

    /// <exception cref="CypherException">ArgumentError: there is no such day, or a larger component is missing.</exception>
    public CypherDate Date(CypherDate? over)
    {
        if (Has("week") || Has("weekYear") || WeekDay is not null)
        {
            return CypherDate.FromWeek(
                Number("weekYear") ?? Number("year") ?? Require("year", over?.WeekYear),
                Number("week") ?? Require("week", over?.Week),
                WeekDay ?? over?.DayOfWeek ?? 1);
        }

        var year = Number("year") ?? Require("year", over?.Year);
        if (Has("ordinalDay"))
        {
            return CypherDate.FromOrdinal(year, Require("ordinalDay", Number("ordinalDay")));
        }

        if (Has("quarter") || Has("dayOfQuarter"))
        {
            return CypherDate.FromQuarter(
                year, Number("quarter") ?? Require("quarter", over?.Quarter), Number("dayOfQuarter") ?? over?.DayOfQuarter ?? 1);
        }

        var month = Number("month") ?? (Has("day") ? Require("month", over?.Month) : over?.Month ?? 1);
        return CypherDate.FromYearMonthDay(year, month, Number("day") ?? over?.Day ?? 1);
    }

    /// <exception cref="CypherException">ArgumentError: there is no such time, or a larger component is missing.</exception>
    public CypherLocalTime Time(CypherLocalTime? over) => CypherLocalTime.FromParts(
        Number("hour") ?? over?.Hour ?? 0,
        Number("minute") ?? over?.Minute ?? 0,
        Number("second") ?? over?.Second ?? 0,
        FractionNamed ? Fraction() : over?.Nanosecond ?? 0);

    /// <summary>Over a truncated value: a fraction that is named is added to what truncation left of it.</summary>
    /// <exception cref="CypherException">ArgumentError: there is no such time.</exception>
    public CypherLocalTime TimeOverTruncated(CypherLocalTime over) =>
        Time(over) is var time && FractionNamed
            ? CypherLocalTime.FromParts(time.Hour, time.Minute, time.Second, over.Nanosecond + Fraction())
            : time;

    private long? WeekDay => Number("dayOfWeek") ?? Number("weekDay");

    private bool FractionNamed => Has("millisecond") || Has("microsecond") || Has("nanosecond");

    private static long Require(string name, long? value) =>
        value ?? throw RuntimeErrors.Argument("InvalidArgumentValue", $"{name} is missing");

    private TemporalParts? Source(string name) => Has(name) ? TemporalParts.Of(_map[name]) : null;

    /// <summary>Each unit alone may hold the whole fraction; beside a larger one it holds three digits.</summary>
    private long Fraction()
    {
        var (milliseconds, microseconds, nanoseconds) = (Number("millisecond"), Number("microsecond"), Number("nanosecond"));
        CypherDate.InRange("millisecond", milliseconds ?? 0, 0, 999);
        CypherDate.InRange("microsecond", microseconds ?? 0, 0, milliseconds is null ? 999_999 : 999);
        var most = microseconds is not null ? 999 : milliseconds is not null ? 999_999 : 999_999_999;
        CypherDate.InRange("nanosecond", nanoseconds ?? 0, 0, most);
        return ((milliseconds ?? 0) * 1_000_000) + ((microseconds ?? 0) * 1_000) + (nanoseconds ?? 0);
    }
}
