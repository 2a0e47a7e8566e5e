using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The rows of a procedure for every input row; a procedure without columns passes the row on.</summary>
internal sealed class CallProcedure(Operator input, IProcedure procedure, Evaluator[] arguments, IReadOnlyList<BoundYield> yields) : Operator(input)
{
    public override string Description => $"CallProcedure {procedure.Name}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            var values = new CypherValue[arguments.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = Coerce(arguments[i](row, context), procedure.Inputs[i]);
            }
            foreach (var result in procedure.Invoke(values))
            {
                context.Cancelled.ThrowIfCancellationRequested();
                if (procedure.Outputs.Count == 0)
                {
                    continue;
                }
                foreach (var yielded in yields)
                {
                    row[yielded.Target.Slot] = result[yielded.Column];
                }
                yield return row;
            }
            if (procedure.Outputs.Count == 0)
            {
                yield return row;
            }
        }
    }

    private CypherValue Coerce(CypherValue value, ProcedureField field)
    {
        if (value.IsNull || value.Is(field.Kinds))
        {
            return value;
        }
        return value.Kind == CypherKind.Integer && field.Kinds.HasFlag(CypherKinds.Float)
            ? CypherValue.Of(value.AsFloat())
            : throw RuntimeErrors.Type("InvalidArgumentType", $"{procedure.Name} takes {KindNames.Of(field.Kinds)} as '{field.Name}'");
    }
}
