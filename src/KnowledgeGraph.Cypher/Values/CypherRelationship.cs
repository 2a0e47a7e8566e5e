namespace KnowledgeGraph.Cypher.Values;

/// <summary>A relationship as it stood when it was read; later changes of the graph do not show.</summary>
/// <param name="Id">The number of the relationship in its database, counted apart from the nodes.</param>
/// <param name="Type">Its one type.</param>
/// <param name="StartNodeId">Where it starts.</param>
/// <param name="EndNodeId">Where it ends.</param>
/// <param name="Properties">Never holds nulls; empty for a deleted relationship.</param>
public sealed record CypherRelationship(long Id, string Type, long StartNodeId, long EndNodeId, CypherMap Properties);
