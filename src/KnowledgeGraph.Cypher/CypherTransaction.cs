using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Planning;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher;

/// <summary>Several statements that take effect together, or not at all where <see cref="Commit"/> is not reached.</summary>
public sealed class CypherTransaction : IDisposable
{
    private readonly PlanCache _plans;
    private readonly IGraphTransaction _graph;
    private bool _ended;

    internal CypherTransaction(PlanCache plans, IGraphTransaction graph) => (_plans, _graph) = (plans, graph);

    /// <summary>Runs a statement. One that fails is taken back alone; the transaction goes on.</summary>
    /// <exception cref="CypherException">The statement cannot be run.</exception>
    public QueryResult Run(
        string statement, IReadOnlyDictionary<string, CypherValue>? parameters = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        RequireOpen();
        var prepared = _plans.Prepare(statement);
        var before = _graph.Savepoint();
        try
        {
            return StatementRunner.Run(prepared, _graph, parameters, cancel);
        }
        catch
        {
            _graph.RollbackTo(before);
            throw;
        }
    }

    /// <exception cref="CypherException">DatabaseError: the changes cannot be written.</exception>
    public void Commit()
    {
        RequireOpen();
        _ended = true;
        _graph.Commit();
        _graph.Dispose();
    }

    /// <summary>Takes back what has not been committed.</summary>
    public void Dispose()
    {
        if (!_ended)
        {
            _ended = true;
            _graph.Dispose();
        }
    }

    private void RequireOpen()
    {
        if (_ended)
        {
            throw new InvalidOperationException("The transaction has ended.");
        }
    }
}
