namespace KnowledgeGraph.Cypher.Syntax;

internal abstract record Statement(SourceSpan Span) : SyntaxNode(Span);

internal sealed record QueryStatement(SourceSpan Span, Query Query, bool Explain) : Statement(Span);

/// <summary>Branches joined by UNION (<paramref name="UnionAll"/> false) or UNION ALL.</summary>
internal sealed record Query(SourceSpan Span, IReadOnlyList<SingleQuery> Branches, bool UnionAll) : SyntaxNode(Span);

internal sealed record SingleQuery(SourceSpan Span, IReadOnlyList<Clause> Clauses) : SyntaxNode(Span);

/// <summary>FOR (n:Label) REQUIRE (n.a, n.b) IS UNIQUE. <paramref name="ForRelationship"/> for ()-[r:TYPE]-().</summary>
internal sealed record CreateConstraint(
    SourceSpan Span, string? Name, bool IfNotExists, bool ForRelationship, string Label, IReadOnlyList<string> Properties) : Statement(Span);

internal sealed record CreateIndex(
    SourceSpan Span, string? Name, bool IfNotExists, bool ForRelationship, string Label, IReadOnlyList<string> Properties) : Statement(Span);

internal sealed record DropSchema(SourceSpan Span, SchemaKind Kind, string Name, bool IfExists) : Statement(Span);

internal sealed record ShowSchema(SourceSpan Span, SchemaKind Kind, IReadOnlyList<YieldItem>? Yield) : Statement(Span);

internal enum SchemaKind
{
    Constraint,
    Index,
}
