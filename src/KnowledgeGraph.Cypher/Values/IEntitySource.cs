namespace KnowledgeGraph.Cypher.Values;

/// <summary>Where the handles in node and relationship values look up what they stand for.</summary>
internal interface IEntitySource
{
    /// <summary>Labels in the order in which the database first saw them.</summary>
    /// <exception cref="CypherException">EntityNotFound, DeletedEntityAccess.</exception>
    IReadOnlyList<string> GetLabels(long node);

    /// <exception cref="CypherException">EntityNotFound, DeletedEntityAccess.</exception>
    CypherMap GetNodeProperties(long node);

    /// <summary>Null for an absent property.</summary>
    /// <exception cref="CypherException">EntityNotFound, DeletedEntityAccess.</exception>
    CypherValue GetNodeProperty(long node, string key);

    /// <summary>Also answers for a relationship deleted in the running transaction.</summary>
    string GetRelationshipType(long relationship);

    /// <summary>Also answers for a relationship deleted in the running transaction.</summary>
    long GetStartNode(long relationship);

    /// <summary>Also answers for a relationship deleted in the running transaction.</summary>
    long GetEndNode(long relationship);

    /// <exception cref="CypherException">EntityNotFound, DeletedEntityAccess.</exception>
    CypherMap GetRelationshipProperties(long relationship);

    /// <summary>Null for an absent property.</summary>
    /// <exception cref="CypherException">EntityNotFound, DeletedEntityAccess.</exception>
    CypherValue GetRelationshipProperty(long relationship, string key);

    bool NodeExists(long node);

    bool RelationshipExists(long relationship);
}
