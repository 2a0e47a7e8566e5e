namespace KnowledgeGraph.Cypher.Values;

/// <content>Offsets, and moving by durations.</content>
public readonly partial record struct CypherTime
{
    /// <summary>ISO 8601 with the offset, <c>Z</c> for UTC.</summary>
    public override string ToString() => Local + UtcOffset.Write(OffsetSeconds);

    internal CypherTime Plus(CypherDuration duration) => this with { Local = Local.Plus(duration) };

    /// <summary>The same moment of the day on a clock with another offset.</summary>
    internal CypherTime AtOffset(int offsetSeconds) =>
        new(Local.Plus(new CypherDuration(0, 0, offsetSeconds - OffsetSeconds, 0)), offsetSeconds);
}
