using System.Globalization;

namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>A day of the year with a name.</summary>
/// <param name="Name">Its words as the lexer cuts them.</param>
/// <param name="NeedsPreposition">Whether the name alone could mean something else.</param>
/// <param name="Rule">See holidays.txt.</param>
internal sealed record Holiday(IReadOnlyList<string> Name, bool NeedsPreposition, string Rule)
{
    /// <summary>Longest names first.</summary>
    public static IReadOnlyList<Holiday> Load() => [.. WordList.Table("holidays")
        .Select(row => new Holiday([.. Lexer.Read(row[0].TrimStart('@')).Select(lexeme => lexeme.Text)], row[0][0] == '@', row[1]))
        .OrderByDescending(holiday => holiday.Name.Count)];

    public DateOnly In(int year)
    {
        var (rule, shift) = Shift();
        if (rule == "easter")
        {
            return Easter(year).AddDays(shift);
        }

        var parts = rule.Split('-').Select(Number).ToArray();
        return (parts.Length == 2 ? new DateOnly(year, parts[0], parts[1]) : Nth(year, parts[2], parts[0], parts[1])).AddDays(shift);
    }

    private (string Rule, int Shift) Shift()
    {
        var at = Rule.StartsWith("easter", StringComparison.Ordinal) ? "easter".Length : Rule.IndexOf('+', StringComparison.Ordinal);
        return at < 0 ? (Rule, 0) : (Rule[..at], int.Parse(Rule[at..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
    }

    private static DateOnly Nth(int year, int month, int weekday, int nth)
    {
        var first = new DateOnly(year, month, 1);
        var day = first.AddDays((weekday - (int)first.DayOfWeek + 7) % 7 + (7 * (nth - 1)));
        return day.Month == month ? day : day.AddDays(-7);
    }

    /// <summary>The Gregorian rule in the form of Meeus, Jones and Butcher.</summary>
    private static DateOnly Easter(int year)
    {
        var (golden, century, inCentury) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var sunday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - epact - (inCentury % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * sunday)) / 451;
        var days = epact + sunday - (7 * correction) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
