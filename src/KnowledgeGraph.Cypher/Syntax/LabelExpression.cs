namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>What stands after ':' in a node or relationship pattern.</summary>
internal abstract record LabelExpression(SourceSpan Span) : SyntaxNode(Span);

internal sealed record LabelName(SourceSpan Span, string Name) : LabelExpression(Span);

/// <summary>$(expression): a string or a list of strings.</summary>
internal sealed record DynamicLabel(SourceSpan Span, Expression Value) : LabelExpression(Span);

internal sealed record AnyLabel(SourceSpan Span) : LabelExpression(Span);

internal sealed record LabelNot(SourceSpan Span, LabelExpression Operand) : LabelExpression(Span);

internal sealed record LabelAnd(SourceSpan Span, LabelExpression Left, LabelExpression Right) : LabelExpression(Span);

internal sealed record LabelOr(SourceSpan Span, LabelExpression Left, LabelExpression Right) : LabelExpression(Span);
