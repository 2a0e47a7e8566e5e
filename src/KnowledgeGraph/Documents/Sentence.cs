namespace KnowledgeGraph.Documents;

/// <summary>A sentence with its tokens in order; its span starts at the first and ends with the last of them.</summary>
public sealed record Sentence(int Index, TextSpan Span, IReadOnlyList<Token> Tokens);
