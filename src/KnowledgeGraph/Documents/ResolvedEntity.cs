namespace KnowledgeGraph.Documents;

/// <summary>An entity and the mentions of it in this document, as ascending indices into <see cref="Document.Mentions"/>.</summary>
public sealed record ResolvedEntity(Entity Entity, IReadOnlyList<int> Mentions);
