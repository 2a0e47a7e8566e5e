using NodaTime;
using NodaTime.Text;

namespace KnowledgeGraph.Neo4j.Values;

/// <summary>A time of day: <c>10:11</c>, <c>10:11:12.5</c>.</summary>
public sealed record LocalTimeValue : TemporalValue
{
    public LocalTimeValue(string iso)
        : base(ClockText.Shorten(iso))
    {
    }

    public static LocalTimeValue Of(LocalTime time) => new(LocalTimePattern.ExtendedIso.Format(time));

    public LocalTime ToLocalTime() => Parse(LocalTimePattern.ExtendedIso, ClockText.Lengthen(Text));
}
