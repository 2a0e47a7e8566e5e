namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>One assignment of SET, or one removal of REMOVE.</summary>
internal abstract record SetItem(SourceSpan Span) : SyntaxNode(Span);

/// <summary>n.key = value; a null value removes.</summary>
internal sealed record SetProperty(SourceSpan Span, Expression Subject, Expression Key, Expression Value) : SetItem(Span);

/// <summary>n = map, or n += map where <paramref name="Add"/>.</summary>
internal sealed record SetProperties(SourceSpan Span, Variable Subject, Expression Value, bool Add) : SetItem(Span);

internal sealed record SetLabels(SourceSpan Span, Variable Subject, IReadOnlyList<LabelExpression> Labels) : SetItem(Span);

internal sealed record RemoveLabels(SourceSpan Span, Variable Subject, IReadOnlyList<LabelExpression> Labels) : SetItem(Span);
