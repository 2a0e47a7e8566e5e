namespace KnowledgeGraph.Cypher.Storage;

/// <summary>Which relationships of a node are meant.</summary>
internal enum Direction
{
    Outgoing,
    Incoming,

    /// <summary>Either way; a relationship from a node to itself counts once.</summary>
    Both,
}
