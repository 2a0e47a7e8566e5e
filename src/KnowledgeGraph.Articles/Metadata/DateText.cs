using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Articles.Words;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>Reads dates as pages write them; the offset printed is kept, no time zone is applied or guessed.</summary>
internal static partial class DateText
{
    private static readonly Dictionary<string, int> s_months = ReadMonths();

    /// <returns>ISO 8601, a day or a time as precise as <paramref name="text"/>; null when no possible date stands in it.</returns>
    public static string? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 400)
        {
            return null;
        }

        return FromIso(text) ?? FromWords(text) ?? FromNumbers(text);
    }

    /// <returns>The day in an address such as /2019/11/05/title; null when there is none.</returns>
    public static string? InAddress(Uri address)
    {
        var match = AddressPattern().Match(address.AbsolutePath);
        return match.Success ? Day(match.Groups["y"].Value, Number(match.Groups["m"].Value), match.Groups["d"].Value) : null;
    }

    private static string? FromIso(string text)
    {
        var match = IsoPattern().Match(text);
        if (!match.Success || Day(match.Groups["y"].Value, Number(match.Groups["m"].Value), match.Groups["d"].Value) is not { } day)
        {
            return null;
        }

        var time = match.Groups["t"].Value;
        return time.Length == 0 || Number(time[..2]) > 23 ? day : $"{day}T{time}{Offset(match.Groups["z"].Value)}";
    }

    private static string Offset(string zone) => zone.Replace(" ", "", StringComparison.Ordinal) switch
    {
        "" => "",
        "Z" or "z" or "UTC" or "GMT" => "Z",
        [_, _, _, _, _] compact when !compact.Contains(':', StringComparison.Ordinal) => $"{compact[..3]}:{compact[3..]}",
        [_, _, _] hours => $"{hours}:00",
        var written => written,
    };

    private static string? FromWords(string text)
    {
        foreach (Match match in WordsPattern().Matches(text))
        {
            var name = match.Groups["mon"].Value.ToLowerInvariant();
            if (s_months.TryGetValue(name, out var month) && Day(match.Groups["y"].Value, month, match.Groups["d"].Value) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Day and month in figures are told apart only where one of them is no month; dots always mean day first.</summary>
    private static string? FromNumbers(string text)
    {
        var match = NumbersPattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var (first, second) = (Number(match.Groups["a"].Value), Number(match.Groups["b"].Value));
        var isDayFirst = match.Groups["sep"].Value == "." || first > 12;
        var (day, month) = isDayFirst ? (first, second) : (second, first);
        return Day(match.Groups["y"].Value, month, day.ToString(CultureInfo.InvariantCulture));
    }

    private static string? Day(string year, int month, string day)
    {
        var y = Number(year);
        var d = Number(day);
        var isDate = y is >= 1900 and <= 2100 && month is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, month);
        return isDate ? string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{month:00}-{d:00}") : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Dictionary<string, int> ReadMonths()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in WordFile.Lines("month-names.txt"))
        {
            var parts = line.Split('\t');
            foreach (var name in parts[1].Split(' '))
            {
                months.TryAdd(name, Number(parts[0]));
            }
        }

        return months;
    }

    [GeneratedRegex(@"(?<![0-9])(?<y>[12][0-9]{3})[-/.]?(?<m>[01][0-9])[-/.]?(?<d>[0-3][0-9])(?![0-9])(?:[T ]\s*(?<t>[0-2][0-9]:[0-5][0-9](?::[0-6][0-9](?:\.[0-9]{1,7})?)?)\s*(?<z>Z\b|UTC\b|GMT\b|[+-][0-9]{2}(?::?[0-9]{2})?(?![0-9]))?)?", RegexOptions.CultureInvariant)]
    private static partial Regex IsoPattern();

    [GeneratedRegex(@"(?<![0-9])(?:(?<d>[0-3]?[0-9])(?:st|nd|rd|th|er|º)?\.?(?:\s+|-)(?:de\s+|of\s+)?(?<mon>\p{L}{3,12})\.?,?(?:\s+|-)(?:de\s+)?(?<y>[12][0-9]{3})|(?<mon>\p{L}{3,12})\.?\s+(?<d>[0-3]?[0-9])(?:st|nd|rd|th)?,?\s+(?<y>[12][0-9]{3}))(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex WordsPattern();

    [GeneratedRegex(@"(?<![0-9])(?<a>[0-3]?[0-9])(?<sep>[./])(?<b>[0-3]?[0-9])\k<sep>(?<y>[12][0-9]{3})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NumbersPattern();

    [GeneratedRegex(@"/(?<y>(?:19|20)[0-9]{2})[/-](?<m>[01]?[0-9])[/-](?<d>[0-3]?[0-9])(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex AddressPattern();
}
