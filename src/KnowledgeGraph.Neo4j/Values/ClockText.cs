using System.Buffers;
using NodaTime;
using NodaTime.Text;

namespace KnowledgeGraph.Neo4j.Values;

/// <summary>Seconds and fractions in ISO 8601 times: openCypher leaves out what is zero, NodaTime wants seconds.</summary>
internal static class ClockText
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");
    private static readonly OffsetPattern ToMinutes = OffsetPattern.CreateWithInvariantCulture("Z+HH:mm");
    private static readonly OffsetPattern ToSeconds = OffsetPattern.CreateWithInvariantCulture("Z+HH:mm:ss");

    /// <summary>Without zero seconds, and without trailing zeros of a fraction.</summary>
    public static string Shorten(string text)
    {
        var (seconds, end) = Seconds(text);
        if (seconds < 0)
        {
            return text;
        }

        var digits = text.AsSpan(seconds, end - seconds);
        var kept = digits.Contains('.') ? digits.TrimEnd('0').TrimEnd('.') : digits;
        return kept is ":00" ? string.Concat(text.AsSpan(0, seconds), text.AsSpan(end)) : string.Concat(text.AsSpan(0, seconds), kept, text.AsSpan(end));
    }

    /// <summary>With seconds, if only zero.</summary>
    public static string Lengthen(string text)
    {
        var (seconds, end) = Seconds(text);
        return seconds >= 0 ? text : string.Concat(text.AsSpan(0, end), ":00", text.AsSpan(end));
    }

    /// <summary><c>Z</c>, <c>+02:00</c> or, for old local times, <c>+00:53:28</c>; NodaTime alone would write <c>+02</c>, which Neo4j refuses.</summary>
    public static string Of(Offset offset) => (offset.Seconds % 60 == 0 ? ToMinutes : ToSeconds).Format(offset);

    /// <returns>Where ":ss.fff" starts, -1 when the time ends with its minutes; and where the time of day ends.</returns>
    private static (int Start, int End) Seconds(string text)
    {
        var minutes = text.IndexOf(':', StringComparison.Ordinal) + 3;
        if (minutes >= text.Length || text[minutes] != ':')
        {
            return (-1, minutes);
        }

        var end = text.AsSpan(minutes + 1).IndexOfAnyExcept(Digits);
        return (minutes, end < 0 ? text.Length : minutes + 1 + end);
    }
}
