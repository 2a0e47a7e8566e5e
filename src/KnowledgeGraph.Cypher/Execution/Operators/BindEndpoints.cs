using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>A relationship, or list of relationships, that an earlier clause found: checks or fills the nodes at its ends.</summary>
internal sealed class BindEndpoints(
    Operator input, Symbol left, Symbol relationship, Symbol right, RelationshipTest test, VariableLength? length, bool leftIsKnown, bool rightIsKnown)
    : Operator(input)
{
    public override string Description => $"BindEndpoints ({left}){test.Arrow(relationship.Name)}({right})";

    public override IEnumerable<Row> Execute(Row row, ExecutionContext context)
    {
        foreach (var _ in Inputs[0].Execute(row, context))
        {
            var value = row[relationship.Slot];
            if (value.IsNull || !Passes(value, row, context))
            {
                continue;
            }
            foreach (var (start, end) in length is null ? Ends(value.EntityId, context) : WalkEnds(value.AsList(), context))
            {
                if ((leftIsKnown && !Is(row[left.Slot], start)) || (rightIsKnown && !Is(row[right.Slot], end))
                    || (left.Slot == right.Slot && start != end))
                {
                    continue;
                }
                var (leftBefore, rightBefore) = (row[left.Slot], row[right.Slot]);
                row[left.Slot] = CypherValue.Node(context.Graph, start);
                row[right.Slot] = CypherValue.Node(context.Graph, end);
                yield return row;
                (row[left.Slot], row[right.Slot]) = (leftBefore, rightBefore);
            }
        }
    }

    private static bool Is(CypherValue value, long node) => value.Kind == CypherKind.Node && value.EntityId == node;

    private bool Passes(CypherValue value, Row row, ExecutionContext context)
    {
        if (length is null)
        {
            return value.Kind == CypherKind.Relationship ? PassesOne(value.EntityId, row, context) : throw NotARelationship();
        }
        var list = value.Kind == CypherKind.List ? value.AsList() : throw NotARelationship();
        return list.Count >= length.Value.Minimum && list.Count <= length.Value.Maximum
            && list.All(r => r.Kind == CypherKind.Relationship ? PassesOne(r.EntityId, row, context) : throw NotARelationship());
    }

    private bool PassesOne(long id, Row row, ExecutionContext context) =>
        (test.Types is null || test.Types.Contains(context.Graph.GetRelationshipType(id))) && test.Admits(id, row, context);

    private CypherException NotARelationship() => RuntimeErrors.Type(
        "InvalidArgumentType", $"'{relationship}' stands for {(length is null ? "a relationship" : "a list of relationships")} in a pattern, but it is something else");

    private IEnumerable<(long Start, long End)> Ends(long id, ExecutionContext context)
    {
        var (start, end) = (context.Graph.GetStartNode(id), context.Graph.GetEndNode(id));
        if (test.Direction != PatternDirection.Incoming)
        {
            yield return (start, end);
        }
        if (test.Direction == PatternDirection.Incoming || (test.Direction == PatternDirection.Either && start != end))
        {
            yield return (end, start);
        }
    }

    private IEnumerable<(long Start, long End)> WalkEnds(IReadOnlyList<CypherValue> list, ExecutionContext context)
    {
        var open = list.Count == 0 ? [] : Ends(list[0].EntityId, context);
        for (var i = 1; i < list.Count; i++)
        {
            var id = list[i].EntityId;
            open = [.. open.SelectMany(walk => Ends(id, context).Where(step => step.Start == walk.End).Select(step => (walk.Start, step.End)))];
        }
        return open;
    }
}
