namespace KnowledgeGraph.Training.Names;

/// <summary>A sentence to learn from: for each token the labels that the corpus leaves open, as bits.</summary>
internal sealed record NameExample(IReadOnlyList<string> Words, uint[] Allowed);
