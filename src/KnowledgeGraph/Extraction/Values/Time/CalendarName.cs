using System.Globalization;

namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>The names of days and months: no parser's tag makes one a person or a thing.</summary>
internal static class CalendarName
{
    public static bool Is(string word) =>
        Enum.TryParse<DayOfWeek>(word, out _) || Array.IndexOf(DateTimeFormatInfo.InvariantInfo.MonthNames, word) >= 0;
}
