using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>Turns matched words into ISO 8601, relative ones against the article's date; null where that cannot be said.</summary>
/// <param name="reference">The article's date, null when unknown: then only absolute times resolve.</param>
/// <param name="isFuture">Whether a bare month or weekday is the coming one rather than the past one.</param>
internal sealed class TimeResolver(CalendarDate? reference, bool isFuture)
{
    private static readonly string[] _months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] _numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public string? MonthDay(Match match)
    {
        var (month, day) = (Month(match), Number(match.Groups["day"].Value));
        if (match.Groups["year"].Success)
        {
            return CalendarDate.Iso(Number(match.Groups["year"].Value), month, day);
        }

        return reference is { HasDay: true } && CalendarDate.Iso(reference.Day.Year, month, day) is { } sameYear
            ? Nearest(sameYear, CalendarDate.Iso(reference.Day.Year + (isFuture ? 1 : -1), month, day))
            : null;
    }

    public static string? IsoDay(Match match) => CalendarDate.Iso(
        Number(match.Groups["year"].Value), Number(match.Groups["monthNumber"].Value), Number(match.Groups["day"].Value));

    public static string? MonthYear(Match match) => CalendarDate.Iso(Number(match.Groups["year"].Value), Month(match));

    public static string? Year(Match match) => match.Groups["year"].Value;

    public static string? Decade(Match match)
    {
        var first = Number(match.Groups["decade"].Value);
        return $"{CalendarDate.Iso(first)}/{CalendarDate.Iso(first + 9)}";
    }

    public static string? Quarter(Match match)
    {
        var name = match.Groups["quarter"].Value;
        var quarter = name.Length == 1 ? name[0] - '0' : Array.IndexOf(["first", "second", "third", "fourth"], name) + 1;
        var year = Number(match.Groups["year"].Value);
        return $"{CalendarDate.Iso(year, (quarter * 3) - 2)}/{CalendarDate.Iso(year, quarter * 3)}";
    }

    public string? MonthAlone(Match match)
    {
        if (reference is not { HasMonth: true })
        {
            return null;
        }

        var month = Month(match);
        var year = reference.Day.Year;
        var shift = isFuture ? (month < reference.Day.Month ? 1 : 0) : (month > reference.Day.Month ? -1 : 0);
        return CalendarDate.Iso(year + shift, month);
    }

    public string? WeekdayAlone(Match match)
    {
        if (reference is not { HasDay: true })
        {
            return null;
        }

        var difference = ((int)reference.Day.DayOfWeek - Weekday(match) + 7) % 7;
        return CalendarDate.Iso(reference.Day.AddDays(isFuture ? (7 - difference) % 7 : -difference));
    }

    public string? Day(Match match) => reference is not { HasDay: true } ? null : match.Groups["which"].Value.ToLowerInvariant() switch
    {
        "yesterday" => CalendarDate.Iso(reference.Day.AddDays(-1)),
        "tomorrow" => CalendarDate.Iso(reference.Day.AddDays(1)),
        _ => CalendarDate.Iso(reference.Day),
    };

    public string? Ago(Match match) =>
        Amount(match.Groups["count"].Value) is { } count ? Shifted(match.Groups["unit"].Value.ToLowerInvariant(), -count) : null;

    public string? Adjacent(Match match)
    {
        var steps = match.Groups["which"].Value.ToLowerInvariant() switch { "last" or "previous" or "past" => -1, "next" => 1, _ => 0 };
        if (match.Groups["weekday"].Success)
        {
            return AdjacentWeekday(Weekday(match), steps);
        }

        return match.Groups["month"].Success ? AdjacentMonth(Month(match), steps) : Shifted(match.Groups["unit"].Value.ToLowerInvariant(), steps);
    }

    private string? AdjacentWeekday(int weekday, int steps)
    {
        if (reference is not { HasDay: true })
        {
            return null;
        }

        var back = ((int)reference.Day.DayOfWeek - weekday + 7) % 7;
        return CalendarDate.Iso(reference.Day.AddDays(steps switch
        {
            < 0 => -(back == 0 ? 7 : back),
            > 0 => 7 - back,
            _ => isFuture ? (7 - back) % 7 : -back,
        }));
    }

    private string? AdjacentMonth(int month, int steps)
    {
        if (reference is not { HasMonth: true })
        {
            return null;
        }

        var year = reference.Day.Year;
        return steps switch
        {
            < 0 => CalendarDate.Iso(month < reference.Day.Month ? year : year - 1, month),
            > 0 => CalendarDate.Iso(month > reference.Day.Month ? year : year + 1, month),
            _ => CalendarDate.Iso(year, month),
        };
    }

    private string? Shifted(string unit, int steps) => unit switch
    {
        _ when reference is null => null,
        "year" => CalendarDate.Iso(reference.Day.AddYears(steps).Year),
        "month" when reference.HasMonth && reference.Day.AddMonths(steps) is var day => CalendarDate.Iso(day.Year, day.Month),
        "week" when reference.HasDay => Week(reference.Day.AddDays(7 * steps)),
        "day" when reference.HasDay => CalendarDate.Iso(reference.Day.AddDays(steps)),
        _ => null,
    };

    private static string Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return $"{CalendarDate.Iso(monday)}/{CalendarDate.Iso(monday.AddDays(6))}";
    }

    /// <summary>The same year's day unless it lies on the wrong side of the reference.</summary>
    private string? Nearest(string sameYear, string? otherYear)
    {
        var order = string.CompareOrdinal(sameYear, CalendarDate.Iso(reference!.Day));
        return (isFuture ? order >= 0 : order <= 0) ? sameYear : otherYear;
    }

    private static int Month(Match match) => Array.IndexOf(_months, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1;

    private static int Weekday(Match match) => (int)Enum.Parse<DayOfWeek>(match.Groups["weekday"].Value, ignoreCase: true);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int? Amount(string words) => words.ToLowerInvariant() switch
    {
        "a" or "an" => 1,
        "twelve" => 12,
        "twenty" => 20,
        var digits when char.IsAsciiDigit(digits[0]) => Number(digits),
        var word => Array.IndexOf(_numbers, word) is var index and > 0 ? index : null,
    };
}
