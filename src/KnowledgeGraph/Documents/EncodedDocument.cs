namespace KnowledgeGraph.Documents;

/// <summary>What an encoder read in a document.</summary>
/// <param name="Sentences">As many as went in, in their order.</param>
public sealed record EncodedDocument(IReadOnlyList<EncodedSentence> Sentences);
