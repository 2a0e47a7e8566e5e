using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Storage;

namespace KnowledgeGraph.Cypher;

/// <summary>An embedded graph database that speaks Cypher. Its sessions may be used from several threads, each by one at a time.</summary>
public sealed class CypherDatabase : IDisposable
{
    private readonly GraphStore _store;

    private CypherDatabase(GraphStore store)
    {
        _store = store;
        Plans = new PlanCache(Procedures);
    }

    /// <summary>What CALL can call.</summary>
    public ProcedureRegistry Procedures { get; } = new();

    internal PlanCache Plans { get; }

    /// <summary>Opens a database file, or makes a new one where there is none.</summary>
    /// <exception cref="CypherException">DatabaseError: the file is locked, no database of ours, or cannot be opened.</exception>
    public static CypherDatabase Open(string path) => new(GraphStore.Open(path));

    /// <summary>A new, empty database that ends with the process.</summary>
    public static CypherDatabase OpenInMemory() => new(GraphStore.OpenInMemory());

    public CypherSession OpenSession() => new(this);

    public void Dispose() => _store.Dispose();

    internal IGraphTransaction BeginTransaction(AccessMode mode) => _store.Begin(mode);
}
