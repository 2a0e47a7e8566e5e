using NodaTime;
using NodaTime.Text;

namespace KnowledgeGraph.Neo4j.Values;

/// <summary>
/// A date, time or duration of Cypher in ISO 8601, as openCypher writes it: seconds only where there are any, fractions
/// without trailing zeros. The text is kept because Cypher's years (to 999,999,999) and NodaTime's (to 9999) differ;
/// each kind gives NodaTime's value on demand.
/// </summary>
public abstract record TemporalValue
{
    private protected TemporalValue(string text) => Text = text;

    /// <summary>ISO 8601.</summary>
    public string Text { get; }

    public sealed override string ToString() => Text;

    /// <exception cref="ArgumentException">The value is none of NodaTime's that Cypher knows.</exception>
    internal static TemporalValue Of(object value) => value switch
    {
        LocalDate date => DateValue.Of(date),
        LocalTime time => LocalTimeValue.Of(time),
        OffsetTime time => TimeValue.Of(time),
        LocalDateTime time => LocalDateTimeValue.Of(time),
        OffsetDateTime time => DateTimeValue.Of(time),
        ZonedDateTime time => DateTimeValue.Of(time),
        Period period => DurationValue.Of(period),
        _ => throw new ArgumentException($"{value.GetType().Name} cannot be a parameter.", nameof(value)),
    };

    /// <summary>ISO 8601 gives years of more than four digits a sign.</summary>
    private protected static string Signed(string iso) =>
        iso.Length > 0 && char.IsAsciiDigit(iso[0]) && iso.IndexOf('-', StringComparison.Ordinal) > 4 ? "+" + iso : iso;

    private protected static T Parse<T>(IPattern<T> pattern, string text)
    {
        var parsed = pattern.Parse(text);
        return parsed.Success
            ? parsed.Value
            : throw new KnowledgeGraphException($"{text} is beyond the years -9998 to 9999 that can be computed with");
    }
}
