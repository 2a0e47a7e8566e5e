using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Tests.Values;

/// <summary>Arbitrary values for properties that must hold for all of them.</summary>
internal static class CypherValues
{
    private const long DaysOfYears = 365_000_000_000;

    public static Arbitrary<CypherValue> Any() => Gen.Sized(size => Nested(Math.Min(size / 20, 2))).ToArbitrary();

    public static Arbitrary<CypherDate> Dates() => Date.ToArbitrary();

    public static Arbitrary<CypherLocalDateTime> LocalDateTimes() => LocalDateTime.ToArbitrary();

    public static Arbitrary<CypherDateTime> DateTimes() => DateTime.ToArbitrary();

    public static Arbitrary<CypherDuration> Durations() => Duration.ToArbitrary();

    public static Gen<CypherValue> Storable => Gen.OneOf(Scalar.Where(value => !value.IsNull), Gen.ListOf(Scalar.Where(value => !value.IsNull)).Select(ToList));

    private static Gen<long> Range(long least, long most) =>
        Gen.Choose(0, int.MaxValue).Two().Select(pair => least + (long)(((UInt128)(uint)pair.Item1 << 31 | (uint)pair.Item2) % (UInt128)(most - least + 1)));

    private static Gen<CypherDate> Date => Gen.OneOf(Range(-DaysOfYears, DaysOfYears), Range(-800_000, 800_000)).Select(days => new CypherDate(days));

    private static Gen<CypherLocalTime> LocalTime => Gen.OneOf(
        Range(0, 86_399_999_999_999), Range(0, 86_399).Select(second => second * 1_000_000_000)).Select(ofDay => new CypherLocalTime(ofDay));

    private static Gen<int> Offset => Gen.Choose(-18 * 60, 18 * 60).Select(minutes => minutes * 60);

    private static Gen<CypherLocalDateTime> LocalDateTime => Date.SelectMany(_ => LocalTime, (date, time) => new CypherLocalDateTime(date, time));

    private static Gen<CypherDateTime> DateTime => Gen.OneOf(
        LocalDateTime.SelectMany(_ => Offset, (local, offset) => new CypherDateTime(local, offset)),
        LocalDateTime.SelectMany(_ => Gen.Elements("Europe/Stockholm", "America/New_York", "Asia/Kolkata"), CypherDateTime.InZone));

    private static Gen<CypherDuration> Duration => Range(-2_000, 2_000).Four().Select(parts =>
        CypherDuration.Normalized(parts.Item1, parts.Item2, ((Int128)parts.Item3 * 1_000_000_000) + (parts.Item4 * 7_654_321)));

    private static Gen<double> Float => Gen.OneOf(
        ArbMap.Default.GeneratorFor<double>(), Gen.Choose(-5, 5).Select(number => (double)number), Gen.Elements(double.NaN, double.PositiveInfinity, -0.0, 9e18, -9.3e18));

    private static Gen<CypherValue> Scalar => Gen.OneOf(
        Gen.Constant(CypherValue.Null),
        Gen.Elements(CypherValue.True, CypherValue.False),
        Gen.Choose(-5, 5).Select(number => CypherValue.Of((long)number)),
        Range(long.MinValue / 2, long.MaxValue / 2).Select(CypherValue.Of),
        Float.Select(CypherValue.Of),
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null).Select(CypherValue.Of),
        Gen.Elements("a", "b", "\uE000", "\U00010000", "\uD800").Select(CypherValue.Of),
        Date.Select(CypherValue.Of),
        LocalTime.Select(CypherValue.Of),
        LocalTime.SelectMany(_ => Offset, (time, offset) => CypherValue.Of(new CypherTime(time, offset))),
        LocalDateTime.Select(CypherValue.Of),
        DateTime.Select(CypherValue.Of),
        Duration.Select(CypherValue.Of));

    private static Gen<CypherValue> Nested(int depth) => depth == 0
        ? Scalar
        : Gen.OneOf(
            Scalar,
            Scalar,
            Gen.ListOf(Nested(depth - 1)).Select(ToList),
            Gen.ListOf(Gen.Elements("a", "b", "c").SelectMany(_ => Nested(depth - 1), KeyValuePair.Create)).Select(pairs => CypherValue.Map(CypherMap.From(pairs))),
            Gen.Choose(0, 3).Select(id => CypherValue.Of(new CypherNode(id, [], CypherMap.Empty))));

    private static CypherValue ToList(IEnumerable<CypherValue> items) => CypherValue.List([.. items]);
}
