namespace KnowledgeGraph.Loading.Batches;

/// <summary>An item that is to be loaded.</summary>
/// <param name="Number">Its place in the order in which items came, from 0.</param>
/// <param name="Item">As it came.</param>
/// <param name="Graph">Its article; null when there is nothing to load.</param>
internal sealed record ScheduledItem<T>(int Number, T Item, ArticleGraph? Graph);
