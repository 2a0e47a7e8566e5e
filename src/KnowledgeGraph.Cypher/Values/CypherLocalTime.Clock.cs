using System.Globalization;

namespace KnowledgeGraph.Cypher.Values;

/// <content>The clock: hours to nanoseconds, and moving by durations.</content>
public readonly partial record struct CypherLocalTime
{
    internal const long NanosecondsPerSecond = 1_000_000_000;
    internal const long NanosecondsPerMinute = 60 * NanosecondsPerSecond;
    internal const long NanosecondsPerHour = 60 * NanosecondsPerMinute;
    internal const long NanosecondsPerDay = 24 * NanosecondsPerHour;

    public int Hour => (int)(NanosecondOfDay / NanosecondsPerHour);

    public int Minute => (int)(NanosecondOfDay / NanosecondsPerMinute % 60);

    public int Second => (int)(NanosecondOfDay / NanosecondsPerSecond % 60);

    /// <summary>Within the second, 0 to 999,999,999.</summary>
    public int Nanosecond => (int)(NanosecondOfDay % NanosecondsPerSecond);

    /// <exception cref="CypherException">ArgumentError: there is no such time.</exception>
    public static CypherLocalTime FromParts(long hour, long minute, long second, long nanosecond)
    {
        CypherDate.InRange("hour", hour, 0, 23);
        CypherDate.InRange("minute", minute, 0, 59);
        CypherDate.InRange("second", second, 0, 59);
        CypherDate.InRange("nanosecond", nanosecond, 0, NanosecondsPerSecond - 1);
        return new CypherLocalTime(
            (hour * NanosecondsPerHour) + (minute * NanosecondsPerMinute) + (second * NanosecondsPerSecond) + nanosecond);
    }

    /// <summary>ISO 8601; seconds and their fraction only where they are not zero, the fraction without trailing zeros.</summary>
    public override string ToString() => Second == 0 && Nanosecond == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Hour:00}:{Minute:00}")
        : WithSeconds();

    /// <summary>ISO 8601 with seconds, if only zero.</summary>
    internal string WithSeconds() =>
        string.Create(CultureInfo.InvariantCulture, $"{Hour:00}:{Minute:00}:{Second:00}") + Fraction(Nanosecond);

    /// <summary>Months and days do not move a time of day.</summary>
    internal CypherLocalTime Plus(CypherDuration duration)
    {
        var total = (NanosecondOfDay + (duration.TotalNanoseconds % NanosecondsPerDay)) % NanosecondsPerDay;
        return new CypherLocalTime((long)(total < 0 ? total + NanosecondsPerDay : total));
    }

    private static string Fraction(int nanosecond) =>
        nanosecond == 0 ? "" : "." + nanosecond.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');
}
