namespace KnowledgeGraph.Cypher.Storage;

/// <summary>A relationship seen from one of its nodes, and the node at its other end.</summary>
internal readonly record struct Incidence(long Relationship, long Neighbour);
