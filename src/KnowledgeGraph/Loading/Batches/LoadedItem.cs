namespace KnowledgeGraph.Loading.Batches;

/// <summary>What became of one item given to <see cref="BatchLoader"/>.</summary>
/// <param name="Item">As given.</param>
/// <param name="Outcome">Null when there was nothing to load, or when it could not be loaded.</param>
/// <param name="Fault">Why it could not be loaded; null otherwise.</param>
public sealed record LoadedItem<T>(T Item, LoadOutcome? Outcome, KnowledgeGraphException? Fault);
