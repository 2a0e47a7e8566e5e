namespace KnowledgeGraph.Graph;

/// <summary>
/// The answer to a statement. A cell is null, bool, long, double, string, a list (<see cref="IReadOnlyList{T}"/> of cells),
/// a map (<see cref="IReadOnlyDictionary{TKey,TValue}"/> from string to cell, in the database's order), <see cref="GraphNode"/>,
/// <see cref="GraphRelationship"/>, <see cref="GraphPath"/>, or a temporal value whose <c>ToString()</c> is ISO 8601.
/// </summary>
public interface ICypherResult : IAsyncDisposable
{
    IReadOnlyList<string> Columns { get; }

    /// <summary>Can be enumerated once.</summary>
    IAsyncEnumerable<IReadOnlyList<object?>> Rows { get; }

    /// <summary>What the statement changed; complete once <see cref="Rows"/> has been read, reads what is left of them.</summary>
    Task<CypherCounters> CountersAsync(CancellationToken cancel = default);
}
