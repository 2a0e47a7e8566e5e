using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>All aggregate functions, found by name without regard to case.</summary>
internal static class AggregateCatalog
{
    private static readonly FrozenDictionary<string, AggregateFunction> _byName = new AggregateFunction[]
    {
        new("count", 1, static () => new CountAccumulator(false)),
        new("collect", 1, static () => new CollectAccumulator()),
        new("sum", 1, static () => new SumAccumulator()),
        new("avg", 1, static () => new AverageAccumulator()),
        new("min", 1, static () => new ExtremeAccumulator(-1)),
        new("max", 1, static () => new ExtremeAccumulator(1)),
        new("percentileDisc", 2, static () => new PercentileAccumulator(false)),
        new("percentileCont", 2, static () => new PercentileAccumulator(true)),
        new("stDev", 1, static () => new DeviationAccumulator(1)),
        new("stDevP", 1, static () => new DeviationAccumulator(0)),
    }.ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary><c>count(*)</c>: counts rows, whatever they hold.</summary>
    public static AggregateFunction CountAll { get; } = new("count", 0, static () => new CountAccumulator(true));

    public static bool TryFind(string name, [MaybeNullWhen(false)] out AggregateFunction function) =>
        _byName.TryGetValue(name, out function);

    /// <exception cref="CypherException">TypeError: not a number.</exception>
    internal static CypherValue RequireNumber(string function, CypherValue value) => value.IsNumber
        ? value
        : throw RuntimeErrors.Type("InvalidArgumentValue", $"{function}() takes numbers, found {CypherNotation.Name(value.Kind)}");
}
