using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>One aggregate function on its way through one group.</summary>
internal sealed class AggregateState(AggregateColumn column)
{
    private readonly IAccumulator _accumulator = column.Function.CreateAccumulator();
    private readonly CypherValue[] _arguments = new CypherValue[column.Arguments.Length];
    private readonly HashSet<CypherValue>? _seen = column.Distinct ? new HashSet<CypherValue>(Equivalence.Instance) : null;

    public void Add(Row row, ExecutionContext context)
    {
        for (var i = 0; i < _arguments.Length; i++)
        {
            _arguments[i] = column.Arguments[i](row, context);
        }
        if (_seen is null || _arguments[0].IsNull || _seen.Add(_arguments[0]))
        {
            _accumulator.Add(_arguments);
        }
    }

    public CypherValue Result() => _accumulator.Result();
}
