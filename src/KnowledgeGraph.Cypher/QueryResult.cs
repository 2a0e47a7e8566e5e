using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher;

/// <summary>The answer to a statement. Its values are snapshots: they stay valid after the transaction.</summary>
public sealed class QueryResult : IDisposable
{
    internal QueryResult(
        IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<CypherValue>> rows, QueryCounters counters)
    {
        Columns = columns;
        Rows = rows;
        Counters = counters;
    }

    /// <summary>Empty for a statement that returns nothing.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The values of each row in the order of <see cref="Columns"/>.</summary>
    public IReadOnlyList<IReadOnlyList<CypherValue>> Rows { get; private set; }

    public QueryCounters Counters { get; }

    /// <summary>Lets go of the rows.</summary>
    public void Dispose() => Rows = [];
}
