using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The first or last value in the order of ORDER BY, nulls aside; null for no rows.</summary>
/// <param name="sign">-1 for the least, 1 for the greatest.</param>
internal sealed class ExtremeAccumulator(int sign) : IAccumulator
{
    private CypherValue _best = CypherValue.Null;

    public void Add(ReadOnlySpan<CypherValue> arguments)
    {
        var value = arguments[0];
        if (!value.IsNull && (_best.IsNull || Orderability.Instance.Compare(value, _best) * sign > 0))
        {
            _best = value;
        }
    }

    public CypherValue Result() => _best;
}
