using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Puts a named path together from the nodes and relationships found.</summary>
internal sealed class BuildPath(Operator input, Symbol path, Symbol start, Symbol[] relationships) : Operator(input)
{
    public override string Description => $"BuildPath {path}";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            Fill(row, context);
            yield return row;
        }
    }

    public void Fill(Row row, ExecutionContext context) => row[path.Slot] = Build(row, context);

    private CypherValue Build(Row row, ExecutionContext context)
    {
        var first = row[start.Slot];
        var steps = new List<CypherValue>();
        foreach (var symbol in relationships)
        {
            var value = row[symbol.Slot];
            if (value.IsNull)
            {
                return CypherValue.Null;
            }
            steps.AddRange(value.Kind == CypherKind.List ? value.AsList() : [value]);
        }
        return first.IsNull ? CypherValue.Null : CypherValue.Of(new CypherPath(Nodes(first, steps, context), steps));
    }

    private static List<CypherValue> Nodes(CypherValue first, List<CypherValue> steps, ExecutionContext context)
    {
        var nodes = new List<CypherValue>(steps.Count + 1) { first };
        foreach (var step in steps)
        {
            var here = nodes[^1].EntityId;
            var from = context.Graph.GetStartNode(step.EntityId);
            nodes.Add(CypherValue.Node(context.Graph, from == here ? context.Graph.GetEndNode(step.EntityId) : from));
        }
        return nodes;
    }
}
