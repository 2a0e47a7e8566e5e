using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Every row of the plan it runs for an input row; where there is none, that row with nulls.</summary>
internal sealed class Optional(Operator input, Operator inner, Symbol[] declared) : Operator(input, inner)
{
    public override string Description => $"Optional {string.Join(", ", declared.Where(s => s.Name.Length > 0))}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            var found = false;
            foreach (var __ in Inputs[1].Execute(row, context))
            {
                found = true;
                yield return row;
            }
            if (!found)
            {
                foreach (var symbol in declared)
                {
                    row[symbol.Slot] = CypherValue.Null;
                }
                yield return row;
            }
        }
    }
}
