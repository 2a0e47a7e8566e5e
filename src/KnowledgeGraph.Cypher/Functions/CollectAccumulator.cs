using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>The values that are not null, in the order of the rows.</summary>
internal sealed class CollectAccumulator : IAccumulator
{
    private readonly List<CypherValue> _items = [];

    public void Add(ReadOnlySpan<CypherValue> arguments)
    {
        if (!arguments[0].IsNull)
        {
            _items.Add(arguments[0]);
        }
    }

    public CypherValue Result() => CypherValue.List(_items.ToArray());
}
