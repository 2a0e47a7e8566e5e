using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

internal sealed record AggregateColumn(AggregateFunction Function, bool Distinct, Evaluator[] Arguments, Symbol Target, string Text)
{
    /// <summary>Adds one row to the group's accumulator of this column.</summary>
    public void Add(AggregateGroup group, int column, Row row, ExecutionContext context)
    {
        switch (Arguments)
        {
            case []:
                group.Add(column, [], distinct: false);
                break;
            case [var only]:
                var value = only(row, context);
                group.Add(column, new ReadOnlySpan<CypherValue>(in value), Distinct);
                break;
            default:
                group.Add(column, [.. Arguments.Select(argument => argument(row, context))], Distinct);
                break;
        }
    }
}
