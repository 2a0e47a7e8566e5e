namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>What WITH and RETURN share.</summary>
internal sealed record Projection(
    SourceSpan Span,
    bool Distinct,
    bool Star,
    IReadOnlyList<ProjectionItem> Items,
    IReadOnlyList<SortItem> OrderBy,
    Expression? Skip,
    Expression? Limit) : SyntaxNode(Span);

/// <summary>Without an alias the column is named by the expression's own words.</summary>
internal sealed record ProjectionItem(SourceSpan Span, Expression Expression, Variable? Alias, string Name) : SyntaxNode(Span);

internal sealed record SortItem(SourceSpan Span, Expression Expression, bool Descending) : SyntaxNode(Span);
