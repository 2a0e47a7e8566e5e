using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The mean of numbers as a float, or of durations; null for no rows.</summary>
internal sealed class AverageAccumulator : IAccumulator
{
    private CypherValue _sum = CypherValue.Null;
    private long _count;

    public void Add(ReadOnlySpan<CypherValue> arguments)
    {
        var value = arguments[0];
        if (value.IsNull)
        {
            return;
        }

        var addend = value.Kind == CypherKind.Duration
            ? value
            : CypherValue.Of(AggregateCatalog.RequireNumber("avg", value).AsFloat());
        _sum = _sum.IsNull ? addend : Arithmetic.Add(_sum, addend);
        _count++;
    }

    public CypherValue Result() => _count == 0 ? CypherValue.Null : Arithmetic.Divide(_sum, CypherValue.Of(_count));
}
