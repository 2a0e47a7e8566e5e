using NodaTime;
using NodaTime.Text;

namespace KnowledgeGraph.Neo4j.Values;

/// <summary>A time of day with its offset from UTC: <c>10:11+02:00</c>.</summary>
public sealed record TimeValue : TemporalValue
{
    public TimeValue(string iso)
        : base(ClockText.Shorten(iso))
    {
    }

    public static TimeValue Of(OffsetTime time) =>
        new(LocalTimePattern.ExtendedIso.Format(time.TimeOfDay) + ClockText.Of(time.Offset));

    public OffsetTime ToOffsetTime() => Parse(OffsetTimePattern.ExtendedIso, ClockText.Lengthen(Text));
}
