using KnowledgeGraph.Cypher.Values;
using static KnowledgeGraph.Cypher.Values.CypherKinds;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Functions that make temporal values and measure between them.</summary>
internal static class TemporalFunctions
{
    private const CypherKinds Text = CypherKinds.String;

    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        .. OfKind("date", CypherKind.Date),
        .. OfKind("localtime", CypherKind.LocalTime),
        .. OfKind("time", CypherKind.Time),
        .. OfKind("localdatetime", CypherKind.LocalDateTime),
        .. OfKind("datetime", CypherKind.DateTime),
        new("datetime.fromEpoch", [Integer, Integer], CypherKinds.DateTime, static (x, _) => FromEpoch(x[0].AsInteger(), x[1].AsInteger())),
        new("datetime.fromEpochMillis", [Integer], CypherKinds.DateTime, static (x, _) => FromEpoch(0, (Int128)x[0].AsInteger() * 1_000_000)),
        new("timestamp", [], Integer, static (_, context) => CypherValue.Of(context.StatementTime.ToUnixTimeMilliseconds()), isDeterministic: false),
        new("duration", [Text | Map | CypherKinds.Duration], CypherKinds.Duration, static (x, _) => TemporalConstruction.Duration(x[0])),
        Measure("duration.between", TemporalDistance.Between),
        Measure("duration.inMonths", TemporalDistance.InMonths),
        Measure("duration.inDays", TemporalDistance.InDays),
        Measure("duration.inSeconds", TemporalDistance.InSeconds),
    ];

    private static IEnumerable<ScalarFunction> OfKind(string name, CypherKind kind)
    {
        var kinds = (CypherKinds)(1 << (int)kind);
        yield return new(name, [Text | Map | Instant], kinds, (x, context) => Create(kind, x, context), required: 0, isDeterministic: false);
        yield return Clock($"{name}.transaction", kind, static context => context.TransactionTime);
        yield return Clock($"{name}.statement", kind, static context => context.StatementTime);
        yield return Clock($"{name}.realtime", kind, static context => context.RealTime);
        yield return new(
            $"{name}.truncate",
            [Text, Instant, Map],
            kinds,
            (x, _) => TemporalTruncation.Truncate(kind, x[0].AsString(), x[1], x.Length > 2 ? x[2].AsMap() : CypherMap.Empty),
            required: 2);
    }

    private static ScalarFunction Clock(string name, CypherKind kind, Func<FunctionContext, DateTimeOffset> read) => new(
        name,
        [Text],
        (CypherKinds)(1 << (int)kind),
        (x, context) => TemporalConstruction.Present(kind, read(context), x.Length > 0 ? TemporalZone.Parse(x[0].AsString()) : TemporalZone.Utc),
        required: 0,
        isDeterministic: false);

    private static ScalarFunction Measure(string name, Func<CypherValue, CypherValue, CypherDuration> measure) =>
        new(name, [Instant, Instant], CypherKinds.Duration, (x, _) => CypherValue.Of(measure(x[0], x[1])));

    private static CypherValue Create(CypherKind kind, ReadOnlySpan<CypherValue> arguments, FunctionContext context)
    {
        if (arguments.Length == 0)
        {
            return TemporalConstruction.Present(kind, context.StatementTime, TemporalZone.Utc);
        }

        // A map with nothing but a zone asks for the present there.
        return arguments[0].Kind == CypherKind.Map && arguments[0].AsMap() is { Count: 1 } map && map.ContainsKey("timezone")
            ? TemporalConstruction.Present(kind, context.StatementTime, new TemporalFields(map).Zone ?? TemporalZone.Utc)
            : TemporalConstruction.Create(kind, arguments[0]);
    }

    private static CypherValue FromEpoch(long seconds, Int128 nanoseconds) => CypherValue.Of(
        CypherDateTime.AtOffset(((Int128)seconds * CypherLocalTime.NanosecondsPerSecond) + nanoseconds, 0));
}
