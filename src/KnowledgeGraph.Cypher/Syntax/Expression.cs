namespace KnowledgeGraph.Cypher.Syntax;

internal abstract record Expression(SourceSpan Span) : SyntaxNode(Span);

internal sealed record NullLiteral(SourceSpan Span) : Expression(Span);

internal sealed record BooleanLiteral(SourceSpan Span, bool Value) : Expression(Span);

internal sealed record IntegerLiteral(SourceSpan Span, long Value) : Expression(Span);

internal sealed record FloatLiteral(SourceSpan Span, double Value) : Expression(Span);

internal sealed record StringLiteral(SourceSpan Span, string Value) : Expression(Span);

internal sealed record ListLiteral(SourceSpan Span, IReadOnlyList<Expression> Items) : Expression(Span);

internal sealed record MapLiteral(SourceSpan Span, IReadOnlyList<KeyValuePair<string, Expression>> Entries) : Expression(Span);

internal sealed record Parameter(SourceSpan Span, string Name) : Expression(Span);

internal sealed record Variable(SourceSpan Span, string Name) : Expression(Span);

internal sealed record PropertyAccess(SourceSpan Span, Expression Subject, string Key) : Expression(Span);

internal sealed record IndexAccess(SourceSpan Span, Expression Subject, Expression Index) : Expression(Span);

/// <summary>[from..to]; either end may be open.</summary>
internal sealed record Slice(SourceSpan Span, Expression Subject, Expression? From, Expression? To) : Expression(Span);

internal sealed record UnaryExpression(SourceSpan Span, UnaryOperator Operator, Expression Operand) : Expression(Span);

internal sealed record BinaryExpression(SourceSpan Span, BinaryOperator Operator, Expression Left, Expression Right) : Expression(Span);

/// <summary>a &lt; b &lt;= c: every neighbouring pair must hold; one operator fewer than operands.</summary>
internal sealed record ComparisonChain(
    SourceSpan Span, IReadOnlyList<Expression> Operands, IReadOnlyList<ComparisonOperator> Operators) : Expression(Span);

internal sealed record NullCheck(SourceSpan Span, Expression Operand, bool Negated) : Expression(Span);

internal sealed record LabelCheck(SourceSpan Span, Expression Operand, LabelExpression Labels) : Expression(Span);

internal sealed record FunctionCall(SourceSpan Span, string Name, bool Distinct, IReadOnlyList<Expression> Arguments) : Expression(Span);

internal sealed record CountStar(SourceSpan Span) : Expression(Span);

/// <summary>CASE, with a subject (compared with each WHEN) or without (each WHEN is a predicate).</summary>
internal sealed record CaseExpression(
    SourceSpan Span, Expression? Subject, IReadOnlyList<CaseBranch> Branches, Expression? Otherwise) : Expression(Span);

internal sealed record CaseBranch(Expression When, Expression Then);

internal sealed record ListComprehension(
    SourceSpan Span, Variable Variable, Expression List, Expression? Where, Expression? Result) : Expression(Span);

internal sealed record PatternComprehension(
    SourceSpan Span, PatternPart Pattern, Expression? Where, Expression Result) : Expression(Span);

internal sealed record Quantifier(
    SourceSpan Span, QuantifierKind Kind, Variable Variable, Expression List, Expression Where) : Expression(Span);

internal sealed record Reduce(
    SourceSpan Span, Variable Accumulator, Expression Seed, Variable Variable, Expression List, Expression Result) : Expression(Span);

/// <summary>A pattern used as a predicate, or shortestPath(...) used as a value.</summary>
internal sealed record PatternExpression(SourceSpan Span, PatternPart Pattern) : Expression(Span);

internal sealed record SubqueryExpression(SourceSpan Span, SubqueryKind Kind, Query Query) : Expression(Span);

internal sealed record MapProjection(SourceSpan Span, Variable Subject, IReadOnlyList<MapProjectionItem> Items) : Expression(Span);

/// <summary>`.key` (no value), `.*` (no key, no value) or `key: value`.</summary>
internal sealed record MapProjectionItem(string? Key, Expression? Value);
