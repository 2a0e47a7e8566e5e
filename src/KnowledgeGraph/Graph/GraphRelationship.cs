namespace KnowledgeGraph.Graph;

/// <summary>A relationship as a statement returned it; the ends are given by their handles.</summary>
public sealed record GraphRelationship(
    string ElementId, string Type, string StartElementId, string EndElementId, IReadOnlyDictionary<string, object?> Properties);
