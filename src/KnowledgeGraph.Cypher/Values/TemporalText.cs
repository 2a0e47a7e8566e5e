using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>Reads dates and times in the forms of ISO 8601, basic and extended, with years of up to nine digits when signed.</summary>
internal static partial class TemporalText
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string DateForm =
        @"(?<year>[+-]\d{4,9}(?=-|T|$)|\d{4})"
        + @"(-(?<month>\d\d)(-(?<day>\d\d))?|(?<month>\d\d)(?<day>\d\d)?(?!\d)|-?W(?<week>\d\d)(-?(?<weekday>\d))?"
        + @"|-?Q(?<quarter>\d)(-?(?<quarterday>\d\d))?|-?(?<ordinal>\d{3}))?";

    private const string TimeForm = @"(?<hour>\d\d)(:?(?<minute>\d\d)(:?(?<second>\d\d)([.,](?<fraction>\d{1,9}))?)?)?";
    private const string OffsetForm = @"(?<offset>[zZ]|(?<sign>[+-])(?<oh>\d\d)(:?(?<om>\d\d)(:?(?<os>\d\d))?)?)?";
    private const string ZoneForm = @"(\[(?<zone>[^\]]+)\])?";

    public static CypherDate ParseDate(string text) => DateOf(Match(DateOnly(), text, "a date"));

    public static CypherLocalTime ParseLocalTime(string text) => TimeOf(Match(LocalTimeOnly(), text, "a local time"));

    /// <summary>UTC where the text names no offset.</summary>
    public static CypherTime ParseTime(string text)
    {
        var match = Match(TimeOnly(), text, "a time");
        return new CypherTime(TimeOf(match), OffsetOf(match) ?? 0);
    }

    public static CypherLocalDateTime ParseLocalDateTime(string text)
    {
        var match = Match(LocalDateAndTime(), text, "a local date and time");
        return new CypherLocalDateTime(DateOf(match), TimeOf(match));
    }

    /// <summary>UTC where the text names neither offset nor zone; an offset beside a zone decides in an hour that occurs twice.</summary>
    public static CypherDateTime ParseDateTime(string text)
    {
        var match = Match(DateAndTime(), text, "a date and time");
        var local = new CypherLocalDateTime(DateOf(match), TimeOf(match));
        var offset = OffsetOf(match);
        if (!match.Groups["zone"].Success)
        {
            return new CypherDateTime(local, offset ?? 0);
        }

        var zone = match.Groups["zone"].Value;
        var resolved = CypherDateTime.InZone(local, zone);
        var asGiven = offset is { } given ? new CypherDateTime(local, given).WithZoneSameInstant(zone) : resolved;
        return asGiven.OffsetSeconds == offset ? asGiven : resolved;
    }

    /// <summary>Seconds east of UTC; null where the text is no offset.</summary>
    public static int? TryParseOffset(string text) => OffsetOnly().Match(text) is { Success: true } match ? OffsetOf(match) : null;

    private static Match Match(Regex form, string text, string what) => form.Match(text) is { Success: true } match
        ? match
        : throw RuntimeErrors.Argument("InvalidArgumentValue", $"'{text}' cannot be read as {what}");

    private static CypherDate DateOf(Match match)
    {
        var year = Number(match, "year") ?? 0;
        if (Number(match, "week") is { } week)
        {
            return CypherDate.FromWeek(year, week, Number(match, "weekday") ?? 1);
        }

        if (Number(match, "quarter") is { } quarter)
        {
            return CypherDate.FromQuarter(year, quarter, Number(match, "quarterday") ?? 1);
        }

        return Number(match, "ordinal") is { } ordinal
            ? CypherDate.FromOrdinal(year, ordinal)
            : CypherDate.FromYearMonthDay(year, Number(match, "month") ?? 1, Number(match, "day") ?? 1);
    }

    private static CypherLocalTime TimeOf(Match match) => CypherLocalTime.FromParts(
        Number(match, "hour") ?? 0,
        Number(match, "minute") ?? 0,
        Number(match, "second") ?? 0,
        match.Groups["fraction"].Success
            ? long.Parse(match.Groups["fraction"].Value.PadRight(9, '0'), CultureInfo.InvariantCulture)
            : 0);

    private static int? OffsetOf(Match match)
    {
        if (!match.Groups["offset"].Success)
        {
            return null;
        }

        var size = ((Number(match, "oh") ?? 0) * 3600) + ((Number(match, "om") ?? 0) * 60) + (Number(match, "os") ?? 0);
        CypherDate.InRange("offset", size, 0, UtcOffset.Most);
        return (int)(match.Groups["sign"].ValueSpan is "-" ? -size : size);
    }

    private static long? Number(Match match, string group) => match.Groups[group].Success
        ? long.Parse(match.Groups[group].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
        : null;

    [GeneratedRegex("^" + DateForm + "$", Options)]
    private static partial Regex DateOnly();

    [GeneratedRegex("^" + TimeForm + "$", Options)]
    private static partial Regex LocalTimeOnly();

    [GeneratedRegex("^" + TimeForm + OffsetForm + "$", Options)]
    private static partial Regex TimeOnly();

    [GeneratedRegex("^" + DateForm + "(T" + TimeForm + ")?$", Options)]
    private static partial Regex LocalDateAndTime();

    [GeneratedRegex("^" + DateForm + "(T" + TimeForm + OffsetForm + ")?" + ZoneForm + "$", Options)]
    private static partial Regex DateAndTime();

    [GeneratedRegex("^" + OffsetForm + "$", Options)]
    private static partial Regex OffsetOnly();
}
