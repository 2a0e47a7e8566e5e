using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The rows that agree in the keys, as far as they have been seen. There can be very many: it stays small.</summary>
internal sealed class AggregateGroup
{
    private readonly IAccumulator[] _accumulators;
    private HashSet<CypherValue>?[]? _seen;

    public AggregateGroup(GroupKey key, AggregateColumn[] columns)
    {
        Key = key;
        _accumulators = new IAccumulator[columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            _accumulators[i] = columns[i].Function.CreateAccumulator();
        }
    }

    public GroupKey Key { get; }

    public CypherValue Result(int column) => _accumulators[column].Result();

    public void Add(int column, ReadOnlySpan<CypherValue> arguments, bool distinct)
    {
        if (!distinct || arguments[0].IsNull || IsNew(column, arguments[0]))
        {
            _accumulators[column].Add(arguments);
        }
    }

    private bool IsNew(int column, CypherValue value)
    {
        _seen ??= new HashSet<CypherValue>?[_accumulators.Length];
        return (_seen[column] ??= new HashSet<CypherValue>(Equivalence.Instance)).Add(value);
    }
}
