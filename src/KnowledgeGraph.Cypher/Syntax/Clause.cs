namespace KnowledgeGraph.Cypher.Syntax;

internal abstract record Clause(SourceSpan Span) : SyntaxNode(Span);

internal sealed record MatchClause(
    SourceSpan Span, bool Optional, IReadOnlyList<PatternPart> Patterns, Expression? Where) : Clause(Span);

internal sealed record UnwindClause(SourceSpan Span, Expression List, Variable Variable) : Clause(Span);

internal sealed record WithClause(SourceSpan Span, Projection Projection, Expression? Where) : Clause(Span);

internal sealed record ReturnClause(SourceSpan Span, Projection Projection) : Clause(Span);

internal sealed record CreateClause(SourceSpan Span, IReadOnlyList<PatternPart> Patterns) : Clause(Span);

internal sealed record MergeClause(
    SourceSpan Span, PatternPart Pattern, IReadOnlyList<SetItem> OnCreate, IReadOnlyList<SetItem> OnMatch) : Clause(Span);

internal sealed record SetClause(SourceSpan Span, IReadOnlyList<SetItem> Items) : Clause(Span);

internal sealed record RemoveClause(SourceSpan Span, IReadOnlyList<SetItem> Items) : Clause(Span);

internal sealed record DeleteClause(SourceSpan Span, bool Detach, IReadOnlyList<Expression> Targets) : Clause(Span);

internal sealed record ForeachClause(SourceSpan Span, Variable Variable, Expression List, IReadOnlyList<Clause> Body) : Clause(Span);

/// <summary>Arguments are null where the call takes them implicitly from the parameters; Yield is null where nothing is yielded.</summary>
internal sealed record CallProcedureClause(
    SourceSpan Span,
    string Procedure,
    IReadOnlyList<Expression>? Arguments,
    IReadOnlyList<YieldItem>? Yield,
    bool YieldStar,
    Expression? Where) : Clause(Span);

internal sealed record YieldItem(SourceSpan Span, string Column, Variable Variable) : SyntaxNode(Span);

/// <summary>Imports is null for CALL { }, and empty with ImportAll for CALL (*) { }.</summary>
internal sealed record CallSubqueryClause(
    SourceSpan Span, IReadOnlyList<Variable>? Imports, bool ImportAll, Query Query) : Clause(Span);
