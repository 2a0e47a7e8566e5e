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

        var addend = value.Kind == CypherKind.Duration ? value : AggregateCatalog.RequireNumber("sum", value);
        _sum = _sum.IsNull ? addend : Arithmetic.Add(_sum, addend);
    }

    public CypherValue Result() => _sum.IsNull ? CypherValue.Of(0) : _sum;
}
