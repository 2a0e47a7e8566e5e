using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>The shapes of times in English text. Each is anchored nowhere: the reader keeps the longest at each place.</summary>
internal static partial class TimePatterns
{
    private const string Month =
        "(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";

    private const string Weekday = "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

    private const string Count = "(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)";

    /// <summary>"March 5, 2018", "March 5th", "Friday, March 5".</summary>
    [GeneratedRegex("\\b(?:" + Weekday + ",? )?" + Month + " (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?\\b")]
    public static partial Regex MonthDay();

    /// <summary>"5 March 2018", "5th of March".</summary>
    [GeneratedRegex("\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + Month + "(?:,? (?<year>\\d{4}))?\\b")]
    public static partial Regex DayMonth();

    [GeneratedRegex("\\b(?:(?:early|late|mid)[ -])?" + Month + "(?:,| of)? (?<year>\\d{4})\\b")]
    public static partial Regex MonthYear();

    [GeneratedRegex("\\b(?<year>\\d{4})-(?<monthNumber>\\d{2})-(?<day>\\d{2})\\b")]
    public static partial Regex IsoDay();

    [GeneratedRegex("(?<![\\d$€£.,/#-])\\b(?<year>1[5-9]\\d\\d|20\\d\\d)\\b(?![\\d%/]|[.,]\\d| (?:people|percent|jobs|employees|meters|metres|miles|dollars|workers|votes|points|units|cars|homes|words|times|stores|users|members|students|soldiers|troops|tons|feet|pounds))")]
    public static partial Regex Year();

    [GeneratedRegex("\\b(?:the )?(?:(?:early|late|mid)[ -])?(?<decade>1[5-9]\\d0|20\\d0)s\\b")]
    public static partial Regex Decade();

    [GeneratedRegex("\\b(?:the )?(?<quarter>first|second|third|fourth) quarter (?:of )?(?<year>\\d{4})\\b|\\bQ(?<quarter>[1-4]) (?:of )?(?<year>\\d{4})\\b")]
    public static partial Regex Quarter();

    [GeneratedRegex("\\b(?:the )?(?:spring|summer|autumn|fall|winter)(?: of)? (?<year>\\d{4})\\b", RegexOptions.IgnoreCase)]
    public static partial Regex Season();

    /// <summary>"last month", "next year", "earlier this week".</summary>
    [GeneratedRegex("\\b(?:(?:earlier|later|late|early) )?(?<which>last|this|next|previous|past) (?<unit>year|month|week|" + Weekday + "|" + Month + ")\\b", RegexOptions.IgnoreCase)]
    public static partial Regex Adjacent();

    [GeneratedRegex("\\b(?<which>yesterday|today|tonight|tomorrow)\\b", RegexOptions.IgnoreCase)]
    public static partial Regex Day();

    [GeneratedRegex("\\b" + Count + " (?<unit>year|month|week|day)s? (?:ago|earlier)\\b", RegexOptions.IgnoreCase)]
    public static partial Regex Ago();

    [GeneratedRegex("(?<=\\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|late|early|said|told|announced|reported|revealed|says) )" + Weekday + "\\b|\\b" + Weekday + "(?= (?:morning|afternoon|evening|night|that|to|in|after|at|by)\\b)")]
    public static partial Regex WeekdayAlone();

    [GeneratedRegex("(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|early|late|mid) )" + Month + "(?![ ]\\d)\\b")]
    public static partial Regex MonthAlone();
}
