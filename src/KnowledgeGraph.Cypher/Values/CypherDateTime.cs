namespace KnowledgeGraph.Cypher.Values;

/// <summary>A point in time with the offset, and where known the zone, it was given in.</summary>
/// <param name="Local">What calendar and clock on the wall show.</param>
/// <param name="OffsetSeconds">Seconds east of UTC, within 18 hours either way.</param>
/// <param name="Zone">A zone of the IANA database such as <c>Europe/Stockholm</c>, or null for a bare offset.</param>
public readonly partial record struct CypherDateTime(CypherLocalDateTime Local, int OffsetSeconds, string? Zone = null);
