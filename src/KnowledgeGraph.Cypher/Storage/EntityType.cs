namespace KnowledgeGraph.Cypher.Storage;

/// <summary>What an index covers. The numbers are stored in database files: never renumber.</summary>
internal enum EntityType
{
    Node = 0,
    Relationship = 1,
}
