using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher;

/// <summary>Runs statements, each in a transaction of its own or several in one. For one thread at a time.</summary>
public sealed class CypherSession : IDisposable
{
    private readonly CypherDatabase _database;
    private bool _disposed;

    internal CypherSession(CypherDatabase database) => _database = database;

    /// <summary>Runs a statement in a transaction of its own; what it changes is committed before this returns.</summary>
    /// <exception cref="CypherException">The statement cannot be run; nothing is changed.</exception>
    public QueryResult Run(
        string statement, IReadOnlyDictionary<string, CypherValue>? parameters = null, CancellationToken cancel = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(statement);
        var prepared = _database.Plans.Prepare(statement);
        using var graph = _database.BeginTransaction(prepared.Changes ? AccessMode.Write : AccessMode.Read);
        var result = StatementRunner.Run(prepared, graph, parameters, cancel);
        if (prepared.Changes)
        {
            graph.Commit();
        }
        return result;
    }

    /// <summary>The plan of a statement, without running it.</summary>
    /// <exception cref="CypherException">The statement cannot be planned.</exception>
    public string Explain(string statement)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(statement);
        using var graph = _database.BeginTransaction(AccessMode.Read);
        return _database.Plans.Prepare(statement).Explain(graph);
    }

    /// <summary>Begins a transaction that may write; no other can begin until it ends.</summary>
    public CypherTransaction Begin()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return new CypherTransaction(_database.Plans, _database.BeginTransaction(AccessMode.Write));
    }

    public void Dispose() => _disposed = true;
}
