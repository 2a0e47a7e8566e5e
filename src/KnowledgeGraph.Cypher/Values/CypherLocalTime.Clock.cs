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

    /// <summary>ISO 8601; seconds and their fraction only where they are not zero, the fraction in groups of three digits.</summary>
    public override string ToString()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Hour:00}:{Minute:00}");
        return Second == 0 && Nanosecond == 0
            ? text
            : text + string.Create(CultureInfo.InvariantCulture, $":{Second:00}") + Fraction(Nanosecond);
    }

    /// <summary>Months and days do not move a time of day.</summary>
    internal CypherLocalTime Plus(CypherDuration duration)
    {
        var total = (NanosecondOfDay + (duration.TotalNanoseconds % NanosecondsPerDay)) % NanosecondsPerDay;
        return new CypherLocalTime((long)(total < 0 ? total + NanosecondsPerDay : total));
    }

    private static string Fraction(int nanosecond)
    {
        if (nanosecond == 0)
        {
            return "";
        }

        var digits = nanosecond.ToString("000000000", CultureInfo.InvariantCulture);
        return "." + (digits.EndsWith("000000", StringComparison.Ordinal) ? digits[..3]
            : digits.EndsWith("000", StringComparison.Ordinal) ? digits[..6]
            : digits);
    }
}
