using NodaTime;
using NodaTime.Text;

namespace KnowledgeGraph.Neo4j.Values;

/// <summary>A day and a time of day, without zone or offset: <c>2024-03-05T10:11</c>.</summary>
public sealed record LocalDateTimeValue : TemporalValue
{
    public LocalDateTimeValue(string iso)
        : base(ClockText.Shorten(Signed(iso)))
    {
    }

    public static LocalDateTimeValue Of(LocalDateTime time) => new(LocalDateTimePattern.ExtendedIso.Format(time));

    /// <exception cref="KnowledgeGraphException">The year is beyond NodaTime's.</exception>
    public LocalDateTime ToLocalDateTime() => Parse(LocalDateTimePattern.ExtendedIso, ClockText.Lengthen(Text));
}
