using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>The graph as one transaction sees it, its own changes included. For one thread at a time.</summary>
/// <remarks>
/// Sequences read the graph as it is while they are walked: whoever writes between two steps collects them first.
/// Identifiers of entities rise in the order of creation, and every sequence of them ascends unless said otherwise.
/// Disposing without a commit takes every change back.
/// </remarks>
internal interface IGraphTransaction : IEntitySource, IDisposable
{
    AccessMode Mode { get; }

    long NodeCount { get; }

    long RelationshipCount { get; }

    /// <summary>Labels that at least one node bears, in the order in which the database first saw them.</summary>
    IReadOnlyList<string> LabelsInUse { get; }

    /// <summary>Types that at least one relationship has, in the order in which the database first saw them.</summary>
    IReadOnlyList<string> RelationshipTypesInUse { get; }

    /// <summary>Keys of properties, in the order in which the database first saw them; some may no longer be in use.</summary>
    IReadOnlyList<string> PropertyKeys { get; }

    IReadOnlyList<IndexDefinition> Indexes { get; }

    long CountNodes(string label);

    long CountRelationships(string type);

    IEnumerable<long> AllNodes();

    IEnumerable<long> NodesWithLabel(string label);

    IEnumerable<long> AllRelationships();

    IEnumerable<long> RelationshipsOfType(string type);

    bool HasLabel(long node, string label);

    /// <summary>The number by which <see cref="Expand"/> knows a type, or -1 for a type not seen yet; stable in a transaction.</summary>
    int FindType(string type);

    /// <summary>The relationships of a node, in the order in which they were created: outgoing first, then incoming.</summary>
    /// <param name="node">Where to stand.</param>
    /// <param name="direction">Which way to go.</param>
    /// <param name="types">Numbers from <see cref="FindType"/>; null for all types.</param>
    Adjacency Expand(long node, Direction direction, int[]? types = null);

    /// <summary>How many relationships <see cref="Expand"/> gives for all types; a loop counts twice in both directions.</summary>
    int Degree(long node, Direction direction);

    /// <summary>The nodes or relationships whose indexed properties equal a key.</summary>
    /// <param name="index">One of <see cref="Indexes"/>.</param>
    /// <param name="key">The value, or for several properties the list of their values. Nothing equals null or NaN.</param>
    IReadOnlyList<long> Seek(IndexDefinition index, CypherValue key);

    /// <exception cref="CypherException">ConstraintVerificationFailed; TypeError, InvalidPropertyType.</exception>
    long CreateNode(IReadOnlyList<string> labels, CypherMap properties);

    /// <exception cref="CypherException">EntityNotFound: an end is deleted. ConstraintVerificationFailed; TypeError, InvalidPropertyType.</exception>
    long CreateRelationship(string type, long start, long end, CypherMap properties);

    /// <summary>Also where relationships still hang on it: <see cref="FindDanglingNode"/> before the statement ends. Twice is once.</summary>
    void DeleteNode(long node);

    /// <summary>Twice is once.</summary>
    void DeleteRelationship(long relationship);

    /// <summary>A node deleted in this transaction to which a relationship is still attached.</summary>
    long? FindDanglingNode();

    /// <summary>Null takes the property away.</summary>
    /// <returns>Whether anything changed.</returns>
    /// <exception cref="CypherException">EntityNotFound; ConstraintVerificationFailed; TypeError, InvalidPropertyType.</exception>
    bool SetNodeProperty(long node, string key, CypherValue value);

    /// <summary>Replaces all properties; nulls are left out.</summary>
    /// <exception cref="CypherException">EntityNotFound; ConstraintVerificationFailed; TypeError, InvalidPropertyType.</exception>
    void SetNodeProperties(long node, CypherMap properties);

    /// <inheritdoc cref="SetNodeProperty"/>
    bool SetRelationshipProperty(long relationship, string key, CypherValue value);

    /// <inheritdoc cref="SetNodeProperties"/>
    void SetRelationshipProperties(long relationship, CypherMap properties);

    /// <returns>Whether the node lacked the label.</returns>
    /// <exception cref="CypherException">EntityNotFound; ConstraintVerificationFailed.</exception>
    bool AddLabel(long node, string label);

    /// <returns>Whether the node had the label.</returns>
    /// <exception cref="CypherException">EntityNotFound.</exception>
    bool RemoveLabel(long node, string label);

    /// <exception cref="CypherException">ConstraintVerificationFailed: what is stored breaks uniqueness. ArgumentError: the name is taken.</exception>
    void CreateIndex(IndexDefinition index);

    /// <returns>False where there is no index of the name.</returns>
    bool DropIndex(string name);

    /// <summary>A mark to which <see cref="RollbackTo"/> can return: what one statement did can be taken back alone.</summary>
    int Savepoint();

    void RollbackTo(int savepoint);

    /// <summary>Makes the changes durable and ends the transaction.</summary>
    /// <exception cref="CypherException">DatabaseError: the file cannot be written.</exception>
    void Commit();
}
