namespace KnowledgeGraph.Export;

/// <summary>A node on its way out.</summary>
/// <param name="Key">What it is found by.</param>
/// <param name="Labels">All of them, ordinal order.</param>
/// <param name="Properties">Ordinal order of names.</param>
public sealed record ExportedNode(NodeKey Key, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties);
