namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>Turns shapes of times into ISO 8601, relative ones against the article's date; null where that cannot be said.</summary>
/// <param name="reference">The article's date, null when unknown: then only absolute times resolve.</param>
/// <param name="isFuture">Whether a time without a year or a week is the coming one rather than the past one.</param>
/// <param name="year">The year that the text speaks of, null when that is the article's.</param>
/// <param name="anchor">The time that "two years later" is counted from, null when the text names none.</param>
internal sealed class TimeResolver(CalendarDate? reference, bool isFuture, int? year, string? anchor)
{
    /// <summary>An article of the 1st may speak of the 2nd as past: where it was written, it was.</summary>
    private const int Tolerance = 3;

    private const int Day = 1;
    private const int Week = 7;
    private const int Month = 100;
    private const int Quarter = 300;
    private const int Year = 1200;
    private const int Decade = 12000;

    private bool HasDay => reference is { HasDay: true };

    /// <returns>The time, and the end of a stretch that the words give by its two ends.</returns>
    public (string? Value, string? End) Resolve(TimeMatch match) => match.Kind switch
    {
        "days" => (DayOf(match, match["from"]!.Value), DayOf(match, match["dom"]!.Value)),
        "twoyears" => TwoYears(match["year"]!.Value, match["yy"]!.Value),
        _ => (Value(match), null),
    };

    private string? Value(TimeMatch match) => match.Kind switch
    {
        "day" => DayOf(match, (match["dom"] ?? match["domword"])!.Value),
        "dated" => CalendarDate.Iso(match["year"]!.Value, match["month"]!.Value, match["day"]!.Value),
        "slashed" => Slashed(match["day"]!.Value, match["month"]!.Value, match["year"]!.Value),
        "holiday" => YearOf(match) is { } given ? CalendarDate.Iso(match.Holiday!.In(given)) : Nearest(match.Holiday!.In),
        "today" => FromToday(0),
        "yesterday" => FromToday(-1),
        "tomorrow" => FromToday(1),
        "dayback" => FromToday(-2),
        "dayahead" => FromToday(2),
        "weekday" => Weekday(match),
        "month" => MonthOf(match),
        "season" => Season(match),
        "quarter" => QuarterOf(match),
        "half" => HalfOf(match),
        "fiscal" => (match["year"] ?? (2000 + match["yy"])) is { } fiscal ? CalendarDate.Iso(fiscal) : null,
        "year" => YearOf(match) is { } given ? CalendarDate.Iso(given) : reference is null ? null : CalendarDate.Iso(reference.Day.Year),
        "unit" => match["unit"] is Year or Month or Week ? Shifted(match["unit"]!.Value, match["which"]!.Value) : null,
        "weekend" => Weekend(match["which"]),
        "decade" => DecadeOf(match),
        "century" => match["century"] is >= 15 and <= 21 and { } century ? $"{CalendarDate.Iso((century * 100) - 99)}/{CalendarDate.Iso(century * 100)}" : null,
        "ago" => match["unit"] == Decade ? null : Shifted(match["unit"]!.Value, -match["number"]!.Value),
        "fromnow" => match["unit"] == Decade ? null : Shifted(match["unit"]!.Value, match["number"]!.Value),
        "past" => Past(match) is { } start && Shifted(match["unit"] is Decade ? Year : match["unit"]!.Value, 0, dayForWeek: true) is { } end ? $"{start}/{end}" : null,
        "pastspan" => Past(match),
        "later" => Anchored(match["unit"]!.Value, match["number"] ?? 1),
        "earlier" => Anchored(match["unit"]!.Value, -(match["number"] ?? 1)),
        "same" => Anchored(match["unit"]!.Value, 0),
        _ => null,
    };

    private int? YearOf(TimeMatch match) => match.Year(reference) ?? (match["ofyear"] is null ? year : null);

    private string? DayOf(TimeMatch match, int day)
    {
        var month = match["month"]!.Value;
        if (YearOf(match) is { } given)
        {
            return CalendarDate.Iso(given, month, day);
        }

        return match["weekday"] is { } weekday && OnWeekday(month, day, weekday) is { } fitting ? fitting
            : Nearest(candidate => day <= DateTime.DaysInMonth(candidate, month) ? new DateOnly(candidate, month, day) : null);
    }

    /// <summary>"Friday, March 5" says by itself which year it is of, as far as the years around go.</summary>
    private string? OnWeekday(int month, int day, int weekday) => reference is null ? null : CandidateYears()
        .Where(candidate => day <= DateTime.DaysInMonth(candidate, month))
        .Select(candidate => new DateOnly(candidate, month, day))
        .Where(date => (int)date.DayOfWeek == weekday)
        .Select(CalendarDate.Iso)
        .FirstOrDefault();

    private IEnumerable<int> CandidateYears() => ((int[])[0, isFuture ? 1 : -1, isFuture ? -1 : 1]).Select(shift => reference!.Day.Year + shift);

    private string? Nearest(Func<int, DateOnly> dayIn) => Nearest(candidate => (DateOnly?)dayIn(candidate));

    /// <summary>The last such day that the article can look back on, or the next one.</summary>
    private string? Nearest(Func<int, DateOnly?> dayIn)
    {
        if (!HasDay)
        {
            return null;
        }

        var days = Enumerable.Range(reference!.Day.Year - 1, 3).Select(dayIn).OfType<DateOnly>().ToList();
        var found = isFuture ? days.Where(day => day >= reference.Day).ToList() : [.. days.Where(day => day <= reference.Day.AddDays(Tolerance)).Reverse()];
        return found.Count > 0 ? CalendarDate.Iso(found[0]) : null;
    }

    /// <summary>Of "3/4/2024" nobody knows whether it is of March or of April.</summary>
    private static string? Slashed(int first, int second, int year) =>
        second > 12 ? CalendarDate.Iso(year, first, second)
        : first > 12 || first == second ? CalendarDate.Iso(year, second, first)
        : CalendarDate.Iso(year);

    private static (string?, string?) TwoYears(int year, int last) => last switch
    {
        _ when last == (year + 1) % 100 => ($"{CalendarDate.Iso(year)}/{CalendarDate.Iso(year + 1)}", null),
        _ when last > year % 100 => (CalendarDate.Iso(year), CalendarDate.Iso((year / 100 * 100) + last)),
        >= 1 and <= 12 => (CalendarDate.Iso(year, last), null),
        _ => (null, null),
    };

    private string? FromToday(int days) => HasDay ? CalendarDate.Iso(reference!.Day.AddDays(days)) : null;

    private string? Weekday(TimeMatch match)
    {
        var weekday = match["weekday"]!.Value;
        if (!HasDay)
        {
            return null;
        }

        if (match["week"] is { } weeks)
        {
            return CalendarDate.Iso(Monday().AddDays((7 * weeks) + ((weekday + 6) % 7)));
        }

        var back = ((int)reference!.Day.DayOfWeek - weekday + 7) % 7;
        return CalendarDate.Iso(reference.Day.AddDays(match["which"] switch
        {
            < 0 => -(back == 0 ? 7 : back),
            > 0 => 7 - back,
            _ => isFuture ? (7 - back) % 7 : -back,
        }));
    }

    private DateOnly Monday() => reference!.Day.AddDays(-(((int)reference.Day.DayOfWeek + 6) % 7));

    private string? MonthOf(TimeMatch match)
    {
        if (match["month"] is not { } month)
        {
            return reference is { HasMonth: true } ? CalendarDate.Iso(reference.Day.Year, reference.Day.Month) : null;
        }

        if (match["which"] is not { } which)
        {
            return YearOf(match) is { } given ? CalendarDate.Iso(given, month)
                : reference is not { HasMonth: true } ? null
                : CalendarDate.Iso(reference.Day.Year + (isFuture ? (month < reference.Day.Month ? 1 : 0) : (month > reference.Day.Month ? -1 : 0)), month);
        }

        return reference is not { HasMonth: true } ? null : CalendarDate.Iso(reference.Day.Year + which switch
        {
            < 0 => month < reference.Day.Month ? 0 : -1,
            > 0 => month > reference.Day.Month ? 0 : 1,
            _ => 0,
        }, month);
    }

    private string? Season(TimeMatch match)
    {
        if (match["which"] is null && YearOf(match) is { } given)
        {
            return CalendarDate.Iso(given);
        }

        if (reference is not { HasMonth: true })
        {
            return null;
        }

        var (now, first) = (reference.Day, match["season"]!.Value);
        var hasBegun = now.Month >= first;
        return match["which"] switch
        {
            < 0 => first == 12 ? $"{CalendarDate.Iso(now.Year - (now.Month < 3 ? 2 : 1))}/{CalendarDate.Iso(now.Year - (now.Month < 3 ? 1 : 0))}"
                : CalendarDate.Iso(now.Month >= first + 3 ? now.Year : now.Year - 1),
            > 0 => hasBegun ? CalendarDate.Iso(now.Year + 1) : null,
            0 => first == 12 ? null : CalendarDate.Iso(now.Year),
            _ => first == 12 ? null : CalendarDate.Iso(now.Year + (isFuture ? (hasBegun ? 1 : 0) : (hasBegun ? 0 : -1))),
        };
    }

    private string? QuarterOf(TimeMatch match)
    {
        if (match["ordinal"] is not { } quarter)
        {
            return Shifted(Quarter, match["which"]!.Value);
        }

        if (quarter is < 1 or > 4)
        {
            return null;
        }

        if (YearOf(match) is { } given)
        {
            return Months(given, (quarter * 3) - 2, 3);
        }

        var current = (reference?.Day.Month + 2) / 3;
        return reference is not { HasMonth: true } ? null
            : Months(reference.Day.Year + (isFuture ? (quarter < current ? 1 : 0) : (quarter > current ? -1 : 0)), (quarter * 3) - 2, 3);
    }

    private string? HalfOf(TimeMatch match) => match["ordinal"] is not (1 or 2) ? null
        : (YearOf(match) ?? reference?.Day.Year) is { } given ? Months(given, (match["ordinal"]!.Value * 6) - 5, 6)
        : null;

    private static string Months(int year, int first, int count) => $"{CalendarDate.Iso(year, first)}/{CalendarDate.Iso(year, first + count - 1)}";

    private string? Weekend(int? which)
    {
        if (!HasDay || which > 0)
        {
            return null;
        }

        var saturday = reference!.Day.AddDays(-(((int)reference.Day.DayOfWeek + 1) % 7));
        var isOn = reference.Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        saturday = saturday.AddDays(isFuture && !isOn ? 7 : which < 0 && isOn ? -7 : 0);
        return $"{CalendarDate.Iso(saturday)}/{CalendarDate.Iso(saturday.AddDays(1))}";
    }

    private static string? DecadeOf(TimeMatch match)
    {
        var first = match["decade"] ?? match["nineties"] ?? (match["short"] is { } digits && digits % 10 == 0 ? (digits < 30 ? 2000 : 1900) + digits : 0);

        // "the 1500s" are a century, "the 2000s" ten years.
        var last = first % 100 == 0 && first < 2000 ? first + 99 : first + 9;
        return first == 0 ? null : $"{CalendarDate.Iso(first)}/{CalendarDate.Iso(last)}";
    }

    /// <summary>Where "the past two years" begins.</summary>
    private string? Past(TimeMatch match)
    {
        var (unit, number) = (match["unit"]!.Value, match["number"] ?? 1);
        return unit == Decade ? Shifted(Year, -10 * number) : Shifted(unit, -number, dayForWeek: true);
    }

    private string? Shifted(int unit, int steps, bool dayForWeek = false) => unit switch
    {
        _ when reference is null => null,
        Year => CalendarDate.Iso(reference.Day.AddYears(steps).Year),
        Month when reference.HasMonth && reference.Day.AddMonths(steps) is var day => CalendarDate.Iso(day.Year, day.Month),
        Quarter when reference.HasMonth && reference.Day.AddMonths(3 * steps) is var day => Months(day.Year, ((day.Month - 1) / 3 * 3) + 1, 3),
        Week when HasDay && dayForWeek => CalendarDate.Iso(reference.Day.AddDays(7 * steps)),
        Week when HasDay => $"{CalendarDate.Iso(Monday().AddDays(7 * steps))}/{CalendarDate.Iso(Monday().AddDays((7 * steps) + 6))}",
        Day when HasDay => CalendarDate.Iso(reference.Day.AddDays(steps)),
        _ => null,
    };

    /// <summary>Counted from the time before, which must be as precise as what is counted.</summary>
    private string? Anchored(int unit, int steps)
    {
        if (anchor is null || anchor.Contains('/', StringComparison.Ordinal) || CalendarDate.Parse(anchor) is not { } from)
        {
            return null;
        }

        return unit switch
        {
            Year => CalendarDate.Iso(from.Day.Year + steps),
            Decade => CalendarDate.Iso(from.Day.Year + (10 * steps)),
            Month when from.HasMonth && from.Day.AddMonths(steps) is var day => CalendarDate.Iso(day.Year, day.Month),
            Day when from.HasDay => CalendarDate.Iso(from.Day.AddDays(steps)),
            _ => null,
        };
    }
}
