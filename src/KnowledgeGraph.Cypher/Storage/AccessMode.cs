namespace KnowledgeGraph.Cypher.Storage;

/// <summary>What a transaction is for.</summary>
internal enum AccessMode
{
    Read,

    /// <summary>Holds the file's write lock from the start.</summary>
    Write,
}
