namespace KnowledgeGraph.Export;

/// <summary>A relationship on its way out; its ends are given by <see cref="NodeKey"/>.</summary>
/// <param name="Type">Its type.</param>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Properties">Ordinal order of names.</param>
public sealed record ExportedRelationship(string Type, NodeKey From, NodeKey To, IReadOnlyDictionary<string, object?> Properties);
