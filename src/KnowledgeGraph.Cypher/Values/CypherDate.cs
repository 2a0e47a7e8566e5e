namespace KnowledgeGraph.Cypher.Values;

/// <summary>A day of the proleptic ISO calendar, in the years -999,999,999 to 999,999,999.</summary>
/// <param name="EpochDays">Days since 1970-01-01.</param>
public readonly partial record struct CypherDate(long EpochDays);
