using NodaTime;
using NodaTime.Text;

namespace KnowledgeGraph.Neo4j.Values;

/// <summary>A calendar day: <c>2024-03-05</c>.</summary>
public sealed record DateValue : TemporalValue
{
    public DateValue(string iso)
        : base(Signed(iso))
    {
    }

    public static DateValue Of(LocalDate date) => new(LocalDatePattern.Iso.Format(date));

    /// <exception cref="KnowledgeGraphException">The year is beyond NodaTime's.</exception>
    public LocalDate ToLocalDate() => Parse(LocalDatePattern.Iso, Text);
}
