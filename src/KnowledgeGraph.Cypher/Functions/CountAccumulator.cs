using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Counts rows, or the rows whose argument is not null.</summary>
internal sealed class CountAccumulator(bool rows) : IAccumulator
{
    private long _count;

    public void Add(ReadOnlySpan<CypherValue> arguments) => _count += rows || !arguments[0].IsNull ? 1 : 0;

    public CypherValue Result() => CypherValue.Of(_count);
}
