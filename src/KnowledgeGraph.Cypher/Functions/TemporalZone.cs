using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>An offset from UTC, or a zone with the offset it had at the value it was taken from.</summary>
internal readonly record struct TemporalZone(int OffsetSeconds, string? Name)
{
    public static TemporalZone Utc { get; } = new(0, null);

    /// <exception cref="CypherException">ArgumentError: neither an offset nor the name of a zone.</exception>
    public static TemporalZone Parse(string text)
    {
        if (text.Length > 0 && TemporalText.TryParseOffset(text) is { } offset)
        {
            return new TemporalZone(offset, null);
        }

        return TimeZones.Exists(text)
            ? new TemporalZone(0, text)
            : throw RuntimeErrors.Argument("InvalidArgumentValue", $"there is no time zone '{text}'");
    }

    /// <summary>What calendar and clock show, in this zone.</summary>
    public CypherDateTime Place(CypherLocalDateTime local) =>
        Name is null ? new CypherDateTime(local, OffsetSeconds) : CypherDateTime.InZone(local, Name);

    /// <summary>The same point in time, in this zone.</summary>
    public CypherDateTime Move(CypherDateTime value) =>
        Name is null ? value.WithOffsetSameInstant(OffsetSeconds) : value.WithZoneSameInstant(Name);

    /// <summary>The offset on a day, which for a named zone depends on it.</summary>
    public int OffsetOn(CypherLocalDateTime local) => Name is null ? OffsetSeconds : Place(local).OffsetSeconds;
}
