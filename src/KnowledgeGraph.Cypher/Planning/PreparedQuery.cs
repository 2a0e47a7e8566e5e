using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Values;
using ExecutionContext = KnowledgeGraph.Cypher.Execution.ExecutionContext;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>A query and its last plan, made anew where indexes or sizes are no longer those it was made for.</summary>
internal sealed class PreparedQuery(string text, BoundQuery query, SemanticModel model, bool explain) : PreparedStatement
{
    /// <summary>A plan made for a graph this many times smaller or larger may go the wrong way round.</summary>
    private const long Growth = 8;

    private readonly string[] _columns = [.. query.Columns.Select(c => c.Name)];
    private readonly int[] _slots = [.. query.Columns.Select(c => c.Slot)];
    private Planned? _planned;

    public override bool Changes => Updates.In(query) && !explain;

    public override IEnumerable<string> Parameters => explain ? [] : model.Parameters;

    public override string Explain(IGraphTransaction graph) => PlanText.Of(PlanFor(graph));

    public override QueryResult Run(ExecutionContext context)
    {
        var plan = PlanFor(context.Graph);
        if (explain)
        {
            return new QueryResult(["plan"], [.. Lines(plan)], QueryCounters.None);
        }
        var rows = new List<IReadOnlyList<CypherValue>>();
        foreach (var row in plan.Execute(new Row(model.SlotCount), context))
        {
            if (_slots.Length > 0)
            {
                rows.Add(row.Save(_slots));
            }
        }
        RejectDangling(context.Graph);
        Detach(rows);
        return new QueryResult(_columns, rows, context.Counters.ToCounters());
    }

    private static IEnumerable<IReadOnlyList<CypherValue>> Lines(Operator plan) =>
        PlanText.Of(plan).TrimEnd('\n').Split('\n').Select(line => (IReadOnlyList<CypherValue>)[CypherValue.Of(line)]);

    private static void RejectDangling(IGraphTransaction graph)
    {
        if (graph.FindDanglingNode() is not null)
        {
            throw RuntimeErrors.Constraint("DeleteConnectedNode", "a node with relationships cannot be deleted: delete them too, or use DETACH DELETE");
        }
    }

    private static void Detach(List<IReadOnlyList<CypherValue>> rows)
    {
        foreach (var row in rows)
        {
            var values = (CypherValue[])row;
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = values[i].Detach();
            }
        }
    }

    private Operator PlanFor(IGraphTransaction graph)
    {
        var planned = _planned;
        if (planned is null || !planned.Fits(graph))
        {
            planned = new Planned(QueryPlanner.Plan(text, query, model, graph), graph.Indexes, graph.NodeCount);
            _planned = planned;
        }
        return planned.Plan;
    }

    private sealed record Planned(Operator Plan, IReadOnlyList<IndexDefinition> Indexes, long Nodes)
    {
        public bool Fits(IGraphTransaction graph) =>
            graph.NodeCount <= (Nodes + 100) * Growth && Nodes <= (graph.NodeCount + 100) * Growth && SameIndexes(graph.Indexes);

        private bool SameIndexes(IReadOnlyList<IndexDefinition> other) =>
            ReferenceEquals(Indexes, other) || Indexes.SequenceEqual(other);
    }
}
