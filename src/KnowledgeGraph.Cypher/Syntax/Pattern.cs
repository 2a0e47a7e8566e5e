namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>One path of a pattern: nodes and the relationships between them, one node more than relationships.</summary>
internal sealed record PatternPart(
    SourceSpan Span,
    Variable? Name,
    PathSearch Search,
    IReadOnlyList<NodePattern> Nodes,
    IReadOnlyList<RelationshipPattern> Relationships) : SyntaxNode(Span);

internal enum PathSearch
{
    Every,
    Shortest,
    AllShortest,
}

internal sealed record NodePattern(
    SourceSpan Span, Variable? Variable, LabelExpression? Labels, Expression? Properties, Expression? Where) : SyntaxNode(Span);

internal sealed record RelationshipPattern(
    SourceSpan Span,
    Variable? Variable,
    LabelExpression? Types,
    PatternLength? Length,
    Expression? Properties,
    Expression? Where,
    PatternDirection Direction) : SyntaxNode(Span);

/// <summary>*min..max; null where that end is open.</summary>
internal sealed record PatternLength(SourceSpan Span, long? Minimum, long? Maximum) : SyntaxNode(Span);

/// <summary>Seen from the node on the left.</summary>
internal enum PatternDirection
{
    Outgoing,
    Incoming,
    Either,
}
