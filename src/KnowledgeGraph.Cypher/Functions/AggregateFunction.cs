namespace KnowledgeGraph.Cypher.Functions;

/// <summary>A function of all rows of a group. DISTINCT is for the caller, who passes each value once.</summary>
/// <param name="Name">As people write it; looked up without regard to case.</param>
/// <param name="Arity">How many arguments it takes.</param>
/// <param name="CreateAccumulator">Starts a group.</param>
internal sealed record AggregateFunction(string Name, int Arity, Func<IAccumulator> CreateAccumulator);
