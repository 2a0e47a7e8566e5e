using System.Globalization;

namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>The day against which "last year" and "on Tuesday" are read, as precise as the article states its own.</summary>
internal sealed record CalendarDate(DateOnly Day, bool HasMonth, bool HasDay)
{
    /// <summary>Reads the date part of an ISO 8601 time; null when there is none, or its year is none of an article.</summary>
    public static CalendarDate? Parse(string? iso) =>
        iso is null || Read(iso) is not { Day.Year: >= 1400 and <= 2999 } date ? null : date;

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Iso(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    public static string Iso(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>Null when the month has no such day.</summary>
    public static string? Iso(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Iso(new DateOnly(year, month, day))
            : null;

    private static CalendarDate? Read(string iso)
    {
        var date = iso.Length > 10 ? iso[..10] : iso;
        if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new CalendarDate(day, true, true);
        }

        if (DateOnly.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return new CalendarDate(month, true, false);
        }

        return DateOnly.TryParseExact(date, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? new CalendarDate(year, false, false)
            : null;
    }
}
