using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The number below which a share of the numbers lies: one of them as it is, or a float between two; null for no rows.</summary>
/// <param name="interpolates">Whether the result may lie between two of the numbers, as in <c>percentileCont</c>.</param>
internal sealed class PercentileAccumulator(bool interpolates) : IAccumulator
{
    private readonly List<CypherValue> _values = [];
    private double _percentile;

    public void Add(ReadOnlySpan<CypherValue> arguments)
    {
        if (arguments[0].IsNull)
        {
            return;
        }

        _values.Add(AggregateCatalog.RequireNumber("percentile", arguments[0]));
        _percentile = AggregateCatalog.RequireNumber("percentile", arguments[1]).AsFloat();
        if (_percentile is not (>= 0 and <= 1))
        {
            throw RuntimeErrors.Argument("NumberOutOfRange", "a percentile must be from 0.0 to 1.0");
        }
    }

    public CypherValue Result()
    {
        if (_values.Count == 0)
        {
            return CypherValue.Null;
        }

        _values.Sort(Orderability.Instance);
        return interpolates ? Interpolated() : _values[Math.Max(0, (int)Math.Ceiling(_percentile * _values.Count) - 1)];
    }

    private CypherValue Interpolated()
    {
        var position = _percentile * (_values.Count - 1);
        var below = (int)Math.Floor(position);
        if (below == position)
        {
            return _values[below];
        }

        var (low, high) = (_values[below].AsFloat(), _values[below + 1].AsFloat());
        return CypherValue.Of(low + ((position - below) * (high - low)));
    }
}
