using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Adds numbers or durations; the sum of nothing is the integer 0.</summary>
internal sealed class SumAccumulator : IAccumulator
{
    private CypherValue _sum = CypherValue.Null;

    public void Add(ReadOnlySpan<CypherValue> arguments)
    {
        var value = arguments[0];
        if (value.IsNull)
        {
            return;
        }

        if (value.Kind == CypherKind.Duration)
        {
            _sum = _sum.IsNull ? value : Arithmetic.Add(_sum, value);
        }
        else
        {
            // From the integer 0 on, so that no sum is -0.0.
            _sum = Arithmetic.Add(_sum.IsNull ? CypherValue.Of(0) : _sum, AggregateCatalog.RequireNumber("sum", value));
        }
    }

    public CypherValue Result() => _sum.IsNull ? CypherValue.Of(0) : _sum;
}
