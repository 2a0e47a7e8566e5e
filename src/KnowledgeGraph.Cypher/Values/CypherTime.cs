namespace KnowledgeGraph.Cypher.Values;

/// <summary>A time of day with an offset from UTC.</summary>
/// <param name="Local">What the clock on the wall shows.</param>
/// <param name="OffsetSeconds">Seconds east of UTC, within 18 hours either way.</param>
public readonly partial record struct CypherTime(CypherLocalTime Local, int OffsetSeconds);
