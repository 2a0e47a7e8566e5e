using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Participants;

/// <summary>Where a thing known from common nouns stands.</summary>
/// <param name="Sentence">Index in the document.</param>
/// <param name="FirstToken">Of its words, in the sentence.</param>
/// <param name="EndToken">One past the last.</param>
/// <param name="HeadToken">The noun.</param>
/// <param name="Span">The words in the article.</param>
internal sealed record LocalMention(int Sentence, int FirstToken, int EndToken, int HeadToken, TextSpan Span);
