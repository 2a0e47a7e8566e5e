namespace KnowledgeGraph.Documents;

/// <summary>Mentions of one thing in a document, as indices into <see cref="Document.Mentions"/>, ascending. A mention is in at most one chain.</summary>
public sealed record CoreferenceChain(EntityKind Kind, IReadOnlyList<int> Mentions);
