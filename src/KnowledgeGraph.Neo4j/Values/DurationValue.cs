using System.Globalization;
using System.Text;
using NodaTime;

namespace KnowledgeGraph.Neo4j.Values;

/// <summary>Months, days and seconds, which Cypher keeps apart: <c>P1Y2M3DT4H5M6.7S</c>; each part may have its own sign.</summary>
public sealed record DurationValue : TemporalValue
{
    private const int NanosecondsInSecond = 1_000_000_000;

    public DurationValue(string iso)
        : base(iso)
    {
    }

    public static DurationValue Of(Period period)
    {
        var months = (period.Years * 12L) + period.Months;
        var days = (period.Weeks * 7L) + period.Days;
        var seconds = ((((Int128)period.Hours * 60) + period.Minutes) * 60) + period.Seconds;
        var nanoseconds = (seconds * NanosecondsInSecond)
            + ((Int128)period.Milliseconds * 1_000_000) + ((Int128)period.Ticks * 100) + period.Nanoseconds;
        return new DurationValue(Format(months, days, nanoseconds));
    }

    internal static DurationValue Of(long months, long days, long seconds, int nanoseconds) =>
        new(Format(months, days, ((Int128)seconds * NanosecondsInSecond) + nanoseconds));

    /// <summary>As Neo4j keeps it.</summary>
    /// <returns>Nanoseconds from 0 to 999,999,999, also where seconds are negative.</returns>
    internal (long Months, long Days, long Seconds, int Nanoseconds) Parts()
    {
        var period = ToPeriod();
        var seconds = (((period.Hours * 60) + period.Minutes) * 60) + period.Seconds;
        var borrowed = period.Nanoseconds < 0 ? 1 : 0;
        return ((period.Years * 12L) + period.Months, (period.Weeks * 7L) + period.Days, seconds - borrowed, (int)period.Nanoseconds + (borrowed * NanosecondsInSecond));
    }

    /// <exception cref="KnowledgeGraphException">A part is too large for NodaTime.</exception>
    public Period ToPeriod()
    {
        var builder = new PeriodBuilder();
        var inTime = false;
        var start = 1;
        for (var index = 1; index < Text.Length; index++)
        {
            if (Text[index] == 'T')
            {
                (inTime, start) = (true, index + 1);
            }
            else if (char.IsAsciiLetter(Text[index]))
            {
                Set(builder, inTime, Text[index], decimal.Parse(Text.AsSpan(start, index - start), CultureInfo.InvariantCulture));
                start = index + 1;
            }
        }

        return builder.Build();
    }

    private void Set(PeriodBuilder builder, bool inTime, char unit, decimal amount)
    {
        try
        {
            _ = (inTime, unit) switch
            {
                (false, 'Y') => builder.Years = (int)amount,
                (false, 'M') => builder.Months = (int)amount,
                (false, 'W') => builder.Weeks = (int)amount,
                (false, _) => builder.Days = (int)amount,
                (true, 'H') => builder.Hours = (long)amount,
                (true, 'M') => builder.Minutes = (long)amount,
                _ => builder.Seconds = (long)amount,
            };
            if (inTime && unit == 'S')
            {
                builder.Nanoseconds = (long)((amount - decimal.Truncate(amount)) * NanosecondsInSecond);
            }
        }
        catch (OverflowException fault)
        {
            throw new KnowledgeGraphException($"{Text} is a longer duration than can be computed with", fault);
        }
    }

    private static string Format(long months, long days, Int128 nanoseconds)
    {
        var text = new StringBuilder("P");
        Append(text, months / 12, 'Y');
        Append(text, months % 12, 'M');
        Append(text, days, 'D');
        text.Append('T');
        var (seconds, fraction) = ((long)(nanoseconds / NanosecondsInSecond), (long)(nanoseconds % NanosecondsInSecond));
        Append(text, seconds / 3600, 'H');
        Append(text, seconds / 60 % 60, 'M');
        AppendSeconds(text, seconds % 60, fraction);
        if (text[^1] == 'T')
        {
            text.Remove(text.Length - 1, 1);
        }

        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    private static void Append(StringBuilder text, long amount, char unit)
    {
        if (amount != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{amount}{unit}");
        }
    }

    private static void AppendSeconds(StringBuilder text, long seconds, long nanoseconds)
    {
        if (nanoseconds == 0)
        {
            Append(text, seconds, 'S');
            return;
        }

        var sign = nanoseconds < 0 ? "-" : "";
        var fraction = Math.Abs(nanoseconds).ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');
        text.Append(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(seconds)}.{fraction}S");
    }
}
