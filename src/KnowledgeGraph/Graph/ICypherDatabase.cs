namespace KnowledgeGraph.Graph;

/// <summary>A database that speaks Cypher: the embedded file, or a Neo4j server.</summary>
public interface ICypherDatabase : IAsyncDisposable
{
    /// <summary>Where it is, as the user would write it, without credentials.</summary>
    string Address { get; }

    /// <exception cref="KnowledgeGraphException">It cannot be reached or opened.</exception>
    Task<ICypherSession> OpenSessionAsync(CancellationToken cancel = default);
}
