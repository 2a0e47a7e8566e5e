namespace KnowledgeGraph.Graph;

/// <summary>Nodes and the relationships between them, in walking order: one node more than relationships.</summary>
public sealed record GraphPath(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphRelationship> Relationships);
