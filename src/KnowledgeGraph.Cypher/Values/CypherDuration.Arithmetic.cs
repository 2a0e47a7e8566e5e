using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Cypher.Values;

/// <content>Sums, multiples and the ISO 8601 form.</content>
public readonly partial record struct CypherDuration
{
    /// <summary>How long a month is on average in the Gregorian calendar: 30.436875 days.</summary>
    internal const decimal DaysPerMonth = 30.436875m;

    /// <summary>Decimals of a nanosecond; what division leaves beyond them is rounding.</summary>
    private const int ExactDecimals = 6;

    private const decimal SecondsPerDay = 86_400m;

    /// <summary>Seconds and nanoseconds together; without months and days.</summary>
    internal Int128 TotalNanoseconds => ((Int128)Seconds * CypherLocalTime.NanosecondsPerSecond) + Nanoseconds;

    public static CypherDuration operator +(CypherDuration left, CypherDuration right) => Normalized(
        (Int128)left.Months + right.Months, (Int128)left.Days + right.Days, left.TotalNanoseconds + right.TotalNanoseconds);

    public static CypherDuration operator -(CypherDuration left, CypherDuration right) => left + -right;

    public static CypherDuration operator -(CypherDuration operand) =>
        Normalized(-(Int128)operand.Months, -(Int128)operand.Days, -operand.TotalNanoseconds);

    public static CypherDuration Add(CypherDuration left, CypherDuration right) => left + right;

    public static CypherDuration Subtract(CypherDuration left, CypherDuration right) => left - right;

    public static CypherDuration Negate(CypherDuration item) => -item;

    /// <summary>ISO 8601 with every part signed for itself, such as <c>P1Y-2M3DT4H5.5S</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("P");
        Append(text, Months / 12, 'Y');
        Append(text, Months % 12, 'M');
        Append(text, Days, 'D');
        AppendTime(text);
        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    /// <summary>Carries the fraction of a month into days, of a day into seconds, by their average lengths.</summary>
    /// <exception cref="CypherException">ArithmeticError: too long for a duration.</exception>
    internal static CypherDuration FromFractions(decimal months, decimal days, decimal seconds, decimal nanoseconds)
    {
        try
        {
            var wholeMonths = decimal.Truncate(months);
            days += (months - wholeMonths) * DaysPerMonth;
            var wholeDays = decimal.Truncate(days);
            seconds += (days - wholeDays) * SecondsPerDay;
            var wholeSeconds = decimal.Truncate(seconds);
            nanoseconds += (seconds - wholeSeconds) * CypherLocalTime.NanosecondsPerSecond;
            var total = ((Int128)wholeSeconds * CypherLocalTime.NanosecondsPerSecond) + (Int128)decimal.Truncate(decimal.Round(nanoseconds, ExactDecimals));
            return Normalized((Int128)wholeMonths, (Int128)wholeDays, total);
        }
        catch (OverflowException)
        {
            throw TooLong();
        }
    }

    /// <exception cref="CypherException">ArithmeticError: too long for a duration.</exception>
    internal static CypherDuration Normalized(Int128 months, Int128 days, Int128 nanoseconds)
    {
        try
        {
            var rest = ((nanoseconds % CypherLocalTime.NanosecondsPerSecond) + CypherLocalTime.NanosecondsPerSecond)
                % CypherLocalTime.NanosecondsPerSecond;
            var seconds = (nanoseconds - rest) / CypherLocalTime.NanosecondsPerSecond;
            return new CypherDuration(checked((long)months), checked((long)days), checked((long)seconds), (int)rest);
        }
        catch (OverflowException)
        {
            throw TooLong();
        }
    }

    /// <exception cref="CypherException">ArithmeticError: too long for a duration, or no number.</exception>
    internal CypherDuration Times(double factor)
    {
        try
        {
            var exact = (decimal)factor;
            return FromFractions(Months * exact, Days * exact, Seconds * exact, Nanoseconds * exact);
        }
        catch (OverflowException)
        {
            throw TooLong();
        }
    }

    /// <inheritdoc cref="Times"/>
    internal CypherDuration DividedBy(double divisor)
    {
        try
        {
            var exact = (decimal)divisor;
            return FromFractions(Months / exact, Days / exact, Seconds / exact, Nanoseconds / exact);
        }
        catch (Exception fault) when (fault is OverflowException or DivideByZeroException)
        {
            throw TooLong();
        }
    }

    /// <summary>The same with less than 24 hours: whole days of 24 hours are counted as days.</summary>
    internal CypherDuration WithHoursAsDays() => Normalized(
        Months, (Int128)Days + (TotalNanoseconds / CypherLocalTime.NanosecondsPerDay), TotalNanoseconds % CypherLocalTime.NanosecondsPerDay);

    private static CypherException TooLong() =>
        RuntimeErrors.Arithmetic("DurationOverflow", "the duration is out of range");

    private static void Append(StringBuilder text, long amount, char unit)
    {
        if (amount != 0)
        {
            text.Append(amount.ToString(CultureInfo.InvariantCulture)).Append(unit);
        }
    }

    private void AppendTime(StringBuilder text)
    {
        var total = TotalNanoseconds;
        if (total == 0)
        {
            return;
        }

        text.Append('T');
        Append(text, (long)(total / CypherLocalTime.NanosecondsPerHour), 'H');
        Append(text, (long)(total / CypherLocalTime.NanosecondsPerMinute % 60), 'M');
        var rest = (long)(total % CypherLocalTime.NanosecondsPerMinute);
        if (rest != 0)
        {
            text.Append(((decimal)rest / CypherLocalTime.NanosecondsPerSecond).ToString("0.#########", CultureInfo.InvariantCulture));
            text.Append('S');
        }
    }
}
