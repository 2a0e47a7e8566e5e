namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>A node of the syntax tree; compared by reference in the later phases, because its span is part of it.</summary>
internal abstract record SyntaxNode(SourceSpan Span);
