namespace KnowledgeGraph.Cypher.Values;

/// <summary>A day and a time of day, without an offset.</summary>
public readonly partial record struct CypherLocalDateTime(CypherDate Date, CypherLocalTime Time);
