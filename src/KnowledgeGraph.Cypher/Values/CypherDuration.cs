namespace KnowledgeGraph.Cypher.Values;

/// <summary>A length of time whose months, days and seconds stay apart, since none is a fixed number of the next.</summary>
/// <param name="Months">Whole months, of either sign.</param>
/// <param name="Days">Whole days, of either sign.</param>
/// <param name="Seconds">Whole seconds, rounded down.</param>
/// <param name="Nanoseconds">What is left over, from 0 to 999,999,999.</param>
public readonly partial record struct CypherDuration(long Months, long Days, long Seconds, int Nanoseconds);
