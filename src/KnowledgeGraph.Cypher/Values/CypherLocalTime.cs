namespace KnowledgeGraph.Cypher.Values;

/// <summary>A time of day without an offset.</summary>
/// <param name="NanosecondOfDay">From 0 to 86,399,999,999,999.</param>
public readonly partial record struct CypherLocalTime(long NanosecondOfDay);
