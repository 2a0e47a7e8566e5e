using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Training.Coreference.Texts;

/// <summary>A mention that a corpus marks.</summary>
/// <param name="Span">Its place in the text.</param>
/// <param name="Cluster">The same for all mentions of one thing.</param>
/// <param name="Link">How the corpus links it to the mention before it.</param>
/// <param name="Head">The place of its head where the corpus has trees.</param>
internal sealed record GoldMention(TextSpan Span, string Cluster, GoldLink Link, TextSpan? Head = null);
