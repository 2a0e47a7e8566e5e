using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Binding;

/// <summary>What CREATE makes, or MERGE where it finds nothing; in the order of the pattern.</summary>
internal sealed record BoundConstruction(
    IReadOnlyList<NewNode> Nodes, IReadOnlyList<NewRelationship> Relationships, IReadOnlyList<BoundPath> Paths);

internal sealed record NewNode(Symbol Symbol, IReadOnlyList<LabelExpression> Labels, Expression? Properties);

internal sealed record NewRelationship(Symbol Symbol, Symbol Start, Symbol End, LabelExpression Type, Expression? Properties);
