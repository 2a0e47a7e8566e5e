namespace KnowledgeGraph.Cypher.Storage;

/// <summary>How to take one change back.</summary>
/// <param name="Kind">What was changed.</param>
/// <param name="Number">The entity, or the count of names before one was added.</param>
/// <param name="Before">The labels of the node before, or the index.</param>
/// <param name="Properties">The packed properties of the entity before.</param>
internal readonly record struct UndoEntry(UndoKind Kind, int Number, object? Before = null, byte[]? Properties = null);
