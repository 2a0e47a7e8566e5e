using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary><c>duration.between</c> and its kin.</summary>
/// <remarks>
/// A value without a date takes that of the other, one without a time is midnight, one without a zone is in the zone
/// of the other. Months and days are counted on the calendar of the first value, what is left on the time line.
/// </remarks>
internal static class TemporalDistance
{
    public static CypherDuration Between(CypherValue from, CypherValue to)
    {
        var (start, end, dated) = Align(from, to);
        if (!dated)
        {
            return InSeconds(from, to);
        }

        var months = MonthsBetween(start.Local, end.Local);
        var afterMonths = start.Plus(new CypherDuration(months, 0, 0, 0));
        var days = DaysBetween(afterMonths.Local, end.Local);
        var afterDays = afterMonths.Plus(new CypherDuration(0, days, 0, 0));
        return CypherDuration.Normalized(months, days, end.ToUtcNanoseconds() - afterDays.ToUtcNanoseconds());
    }

    public static CypherDuration InMonths(CypherValue from, CypherValue to)
    {
        var (start, end, dated) = Align(from, to);
        return new CypherDuration(dated ? MonthsBetween(start.Local, end.Local) : 0, 0, 0, 0);
    }

    public static CypherDuration InDays(CypherValue from, CypherValue to)
    {
        var (start, end, dated) = Align(from, to);
        return new CypherDuration(0, dated ? DaysBetween(start.Local, end.Local) : 0, 0, 0);
    }

    public static CypherDuration InSeconds(CypherValue from, CypherValue to)
    {
        var (start, end, _) = Align(from, to);
        return CypherDuration.Normalized(0, 0, end.ToUtcNanoseconds() - start.ToUtcNanoseconds());
    }

    private static (CypherDateTime Start, CypherDateTime End, bool Dated) Align(CypherValue from, CypherValue to)
    {
        var (first, second) = (TemporalParts.Of(from), TemporalParts.Of(to));
        var firstZone = first.Zone ?? second.Zone ?? TemporalZone.Utc;
        var secondZone = second.Zone ?? firstZone;
        var start = firstZone.Place(new CypherLocalDateTime(first.Date ?? second.Date ?? default, first.Time ?? default));
        var end = secondZone.Place(new CypherLocalDateTime(second.Date ?? first.Date ?? default, second.Time ?? default));
        return (start, firstZone.Move(end), first.Date is not null && second.Date is not null);
    }

    private static long MonthsBetween(CypherLocalDateTime start, CypherLocalDateTime end)
    {
        var date = WholeDaysEnd(start, end);
        var (from, to) = (MonthAndDay(start.Date), MonthAndDay(date));
        return (to - from) / 32;
    }

    private static long DaysBetween(CypherLocalDateTime start, CypherLocalDateTime end) =>
        WholeDaysEnd(start, end).EpochDays - start.Date.EpochDays;

    // A month has at most 31 days, so that dividing the difference by 32 drops a month that is not full, in both directions.
    private static long MonthAndDay(CypherDate date) => (((date.Year * 12) + date.Month - 1) * 32) + date.Day;

    /// <summary>The last day up to which the days between are full.</summary>
    private static CypherDate WholeDaysEnd(CypherLocalDateTime start, CypherLocalDateTime end)
    {
        var byDate = end.Date.EpochDays.CompareTo(start.Date.EpochDays);
        var byTime = end.Time.NanosecondOfDay.CompareTo(start.Time.NanosecondOfDay);
        return byDate * byTime < 0 ? new CypherDate(end.Date.EpochDays - byDate) : end.Date;
    }
}
