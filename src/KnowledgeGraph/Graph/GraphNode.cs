namespace KnowledgeGraph.Graph;

/// <summary>A node as a statement returned it.</summary>
/// <param name="ElementId">The database's own handle, good only within the transaction.</param>
/// <param name="Labels">Ordinal order.</param>
/// <param name="Properties">Ordinal order of keys.</param>
public sealed record GraphNode(string ElementId, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties);
