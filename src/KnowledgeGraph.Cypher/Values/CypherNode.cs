namespace KnowledgeGraph.Cypher.Values;

/// <summary>A node as it stood when it was read; later changes of the graph do not show.</summary>
/// <param name="Id">The number of the node in its database; a property of the user's own is the better key.</param>
/// <param name="Labels">In the order in which the database first saw the labels; empty for a deleted node.</param>
/// <param name="Properties">Never holds nulls; empty for a deleted node.</param>
public sealed record CypherNode(long Id, IReadOnlyList<string> Labels, CypherMap Properties);
