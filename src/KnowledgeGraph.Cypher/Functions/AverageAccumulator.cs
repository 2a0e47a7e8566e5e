using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>
/// The mean of numbers as a float, or of durations; null for no rows. Numbers go into a running mean, as in Neo4j: it does
/// not overflow where their sum would, and has the same last digit.
/// </summary>
internal sealed class AverageAccumulator : IAccumulator
{
    private CypherDuration? _durations;
    private double _mean;
    private long _count;

    public void Add(ReadOnlySpan<CypherValue> arguments)
    {
        var value = arguments[0];
        if (value.IsNull)
        {
            return;
        }

        if (_count > 0 && (value.Kind == CypherKind.Duration) != _durations.HasValue)
        {
            throw RuntimeErrors.Type("InvalidArgumentValue", "avg() cannot mix numbers and durations");
        }

        _count++;
        if (value.Kind == CypherKind.Duration)
        {
            _durations = _durations is { } sum ? sum + value.AsDuration() : value.AsDuration();
        }
        else
        {
            _mean += (AggregateCatalog.RequireNumber("avg", value).AsFloat() - _mean) / _count;
        }
    }

    public CypherValue Result() => _count == 0 ? CypherValue.Null
        : _durations is { } sum ? CypherValue.Of(sum.DividedBy(_count).WithHoursAsDays())
        : CypherValue.Of(_mean);
}
