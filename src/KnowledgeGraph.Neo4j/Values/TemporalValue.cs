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

    private protected static T Parse<T>(IPattern<T> pattern, string text)
    {
        var parsed = pattern.Parse(text);
        return parsed.Success
            ? parsed.Value
            : throw new KnowledgeGraphException($"{text} is beyond the years -9998 to 9999 that can be computed with");
    }
}
