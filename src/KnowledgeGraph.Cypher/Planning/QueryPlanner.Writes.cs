using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Planning;

internal sealed partial class QueryPlanner
{
    private Construction PlanConstruction(BoundConstruction construction) => new(
        [.. construction.Nodes.Select(node => new ConstructedNode(node.Symbol, _expressions.CompileNames(node.Labels), Compiled(node.Properties)))],
        [.. construction.Relationships.Select(step => new ConstructedRelationship(
            step.Symbol, step.Start, step.End, _expressions.CompileNames([step.Type]), Compiled(step.Properties)))]);

    private Evaluator? Compiled(Expression? expression) => expression is null ? null : _expressions.Compile(expression);

    private static Operator WithPaths(Operator plan, IReadOnlyList<BoundPath> paths)
    {
        foreach (var path in paths)
        {
            plan = new BuildPath(plan, path.Symbol, path.Nodes[0], [.. path.Relationships.Select(r => r.Symbol)]);
        }
        return plan;
    }

    private Operator PlanMerge(BoundMerge merge, Operator input)
    {
        var match = PlanMatch(merge.Match with { Paths = [] }, new Argument());
        var made = merge.Construction.Nodes.Select(n => n.Symbol).Concat(merge.Construction.Relationships.Select(r => r.Symbol));
        var plan = new Merge(
            input, match, PlanConstruction(merge.Construction), PlanAssignments(merge.OnCreate), PlanAssignments(merge.OnMatch), Slots(made));
        return WithPaths(plan, merge.Construction.Paths);
    }

    private Assignment[] PlanAssignments(IReadOnlyList<SetItem> items) => [.. items.Select(PlanAssignment)];

    private Assignment PlanAssignment(SetItem item) => item switch
    {
        SetProperty set => new PropertyAssignment(
            _expressions.Compile(set.Subject), _expressions.Compile(set.Key), _expressions.Compile(set.Value)),
        SetProperties set => new PropertiesAssignment(_expressions.Compile(set.Subject), _expressions.Compile(set.Value), set.Add),
        SetLabels set => new LabelAssignment(_expressions.Compile(set.Subject), _expressions.CompileNames(set.Labels), remove: false),
        RemoveLabels remove => new LabelAssignment(_expressions.Compile(remove.Subject), _expressions.CompileNames(remove.Labels), remove: true),
        _ => throw new InvalidOperationException($"No plan for {item.GetType().Name}."),
    };
}
