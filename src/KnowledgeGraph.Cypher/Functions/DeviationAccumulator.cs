using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The standard deviation, by Welford's method; 0.0 for one number, null for none.</summary>
/// <param name="freedom">1 for a sample, 0 for a whole population.</param>
internal sealed class DeviationAccumulator(int freedom) : IAccumulator
{
    private long _count;
    private double _mean;
    private double _squares;

    public void Add(ReadOnlySpan<CypherValue> arguments)
    {
        if (arguments[0].IsNull)
        {
            return;
        }

        var number = AggregateCatalog.RequireNumber("stDev", arguments[0]).AsFloat();
        _count++;
        var distance = number - _mean;
        _mean += distance / _count;
        _squares += distance * (number - _mean);
    }

    public CypherValue Result() => _count switch
    {
        0 => CypherValue.Null,
        1 => CypherValue.Of(0.0),
        _ => CypherValue.Of(Math.Sqrt(_squares / (_count - freedom))),
    };
}
