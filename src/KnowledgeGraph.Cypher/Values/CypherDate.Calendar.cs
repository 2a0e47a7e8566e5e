using System.Globalization;

namespace KnowledgeGraph.Cypher.Values;

/// <content>The calendar: year, month, day and ISO week, in both directions, and moving by durations.</content>
public readonly partial record struct CypherDate
{
    internal const long MaxYear = 999_999_999;

    // A cycle of the Gregorian calendar: 400 years, counted from 1 March of the year 0 so that the leap day comes last.
    private const long DaysPerCycle = 146_097;
    private const long EpochFromMarchOfYearZero = 719_468;

    public long Year => Civil().Year;

    /// <summary>1 to 12.</summary>
    public int Month => Civil().Month;

    /// <summary>1 to 31.</summary>
    public int Day => Civil().Day;

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public int DayOfWeek => (int)FloorMod(EpochDays + 3, 7) + 1;

    /// <summary>1 to 366.</summary>
    public int DayOfYear => (int)(EpochDays - Unchecked(Year, 1, 1).EpochDays) + 1;

    /// <summary>1 to 4.</summary>
    public int Quarter => ((Month - 1) / 3) + 1;

    /// <summary>1 to 92.</summary>
    public int DayOfQuarter => (int)(EpochDays - Unchecked(Year, (Quarter * 3) - 2, 1).EpochDays) + 1;

    /// <summary>The year that the ISO week belongs to; differs from <see cref="Year"/> at most around New Year.</summary>
    public long WeekYear => new CypherDate(EpochDays + 4 - DayOfWeek).Year;

    /// <summary>The ISO week, 1 to 53.</summary>
    public int Week => ((new CypherDate(EpochDays + 4 - DayOfWeek).DayOfYear - 1) / 7) + 1;

    /// <exception cref="CypherException">ArgumentError: there is no such day.</exception>
    public static CypherDate FromYearMonthDay(long year, long month, long day)
    {
        InRange("year", year, -MaxYear, MaxYear);
        InRange("month", month, 1, 12);
        InRange("day", day, 1, DaysInMonth(year, (int)month));
        return Unchecked(year, (int)month, (int)day);
    }

    /// <exception cref="CypherException">ArgumentError: there is no such day.</exception>
    public static CypherDate FromWeek(long weekYear, long week, long dayOfWeek)
    {
        InRange("year", weekYear, -MaxYear, MaxYear);
        InRange("week", week, 1, 53);
        InRange("dayOfWeek", dayOfWeek, 1, 7);
        var fourthOfJanuary = Unchecked(weekYear, 1, 4);
        var date = new CypherDate(fourthOfJanuary.EpochDays - fourthOfJanuary.DayOfWeek + ((week - 1) * 7) + dayOfWeek);
        return new CypherDate(date.EpochDays + 4 - date.DayOfWeek).Year == weekYear
            ? date
            : throw OutOfRange("week", week, 1, 52);
    }

    /// <exception cref="CypherException">ArgumentError: there is no such day.</exception>
    public static CypherDate FromOrdinal(long year, long dayOfYear)
    {
        InRange("year", year, -MaxYear, MaxYear);
        InRange("ordinalDay", dayOfYear, 1, IsLeap(year) ? 366 : 365);
        return new CypherDate(Unchecked(year, 1, 1).EpochDays + dayOfYear - 1);
    }

    /// <exception cref="CypherException">ArgumentError: there is no such day.</exception>
    public static CypherDate FromQuarter(long year, long quarter, long dayOfQuarter)
    {
        InRange("year", year, -MaxYear, MaxYear);
        InRange("quarter", quarter, 1, 4);
        var first = Unchecked(year, (int)(quarter * 3) - 2, 1);
        var length = first.PlusMonths(3).EpochDays - first.EpochDays;
        InRange("dayOfQuarter", dayOfQuarter, 1, length);
        return new CypherDate(first.EpochDays + dayOfQuarter - 1);
    }

    /// <summary>ISO 8601; years beyond 9999 carry a sign.</summary>
    public override string ToString()
    {
        var (year, month, day) = Civil();
        var sign = year < 0 ? "-" : year > 9999 ? "+" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(year):0000}-{month:00}-{day:00}");
    }

    internal static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The same day of another month, or its last day where that month is shorter.</summary>
    /// <exception cref="CypherException">ArgumentError: beyond the range of years.</exception>
    internal CypherDate PlusMonths(long months)
    {
        var (year, month, day) = Civil();
        var total = (Int128)(year * 12) + month - 1 + months;
        var newYear = (long)Int128.Clamp((total - (((total % 12) + 12) % 12)) / 12, long.MinValue, long.MaxValue);
        var newMonth = (int)(((total % 12) + 12) % 12) + 1;
        InRange("year", newYear, -MaxYear, MaxYear);
        return Unchecked(newYear, newMonth, Math.Min(day, DaysInMonth(newYear, newMonth)));
    }

    /// <exception cref="CypherException">ArgumentError: beyond the range of years.</exception>
    internal CypherDate PlusDays(Int128 days)
    {
        var total = EpochDays + days;
        var limit = (Int128)(MaxYear + 1) * 366;
        InRange("day", (long)Int128.Clamp(total, -limit, limit), Unchecked(-MaxYear, 1, 1).EpochDays, Unchecked(MaxYear, 12, 31).EpochDays);
        return new CypherDate((long)total);
    }

    /// <summary>Of the hours, minutes and seconds only whole days count.</summary>
    internal CypherDate Plus(CypherDuration duration) =>
        PlusMonths(duration.Months).PlusDays((Int128)duration.Days + (duration.TotalNanoseconds / CypherLocalTime.NanosecondsPerDay));

    internal static void InRange(string unit, long value, long least, long most)
    {
        if (value < least || value > most)
        {
            throw OutOfRange(unit, value, least, most);
        }
    }

    private static CypherException OutOfRange(string unit, long value, long least, long most) => RuntimeErrors.Argument(
        "NumberOutOfRange",
        string.Create(CultureInfo.InvariantCulture, $"{unit} must be from {least} to {most}, found {value}"));

    private static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    private static CypherDate Unchecked(long year, int month, int day)
    {
        var shifted = month <= 2 ? year - 1 : year;
        var cycle = FloorDiv(shifted, 400);
        var yearOfCycle = shifted - (cycle * 400);
        var dayOfYear = ((((month + 9) % 12 * 153) + 2) / 5) + day - 1;
        var dayOfCycle = (yearOfCycle * 365) + (yearOfCycle / 4) - (yearOfCycle / 100) + dayOfYear;
        return new CypherDate((cycle * DaysPerCycle) + dayOfCycle - EpochFromMarchOfYearZero);
    }

    private (long Year, int Month, int Day) Civil()
    {
        var days = EpochDays + EpochFromMarchOfYearZero;
        var cycle = FloorDiv(days, DaysPerCycle);
        var dayOfCycle = days - (cycle * DaysPerCycle);
        var yearOfCycle = (dayOfCycle - (dayOfCycle / 1460) + (dayOfCycle / 36_524) - (dayOfCycle / 146_096)) / 365;
        var dayOfYear = dayOfCycle - ((365 * yearOfCycle) + (yearOfCycle / 4) - (yearOfCycle / 100));
        var shiftedMonth = ((5 * dayOfYear) + 2) / 153;
        var month = (int)(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9);
        var day = (int)(dayOfYear - (((153 * shiftedMonth) + 2) / 5)) + 1;
        return (yearOfCycle + (cycle * 400) + (month <= 2 ? 1 : 0), month, day);
    }

    private static long FloorDiv(long dividend, long divisor) =>
        (dividend / divisor) - (dividend % divisor < 0 ? 1 : 0);

    private static long FloorMod(long dividend, long divisor) => dividend - (FloorDiv(dividend, divisor) * divisor);
}
