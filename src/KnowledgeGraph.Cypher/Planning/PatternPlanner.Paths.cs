using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Planning;

internal sealed partial class PatternPlanner
{
    /// <summary>
    /// Conditions of the form all(r IN relationships(p) WHERE ...), which every relationship of a walk has to pass: they are
    /// checked on the way. The condition as a whole is checked once more on the finished path.
    /// </summary>
    private List<RelationshipAcceptance> ElementConditions(BoundRelationship step)
    {
        var conditions = new List<RelationshipAcceptance>();
        if (step.Length is null)
        {
            return conditions;
        }
        foreach (var condition in _predicates.OfType<BoundCondition>())
        {
            if (condition.Expression is Quantifier { Kind: QuantifierKind.All or QuantifierKind.None } quantifier
                && PathElements(quantifier.List, step) is { } ofNodes
                && condition.Uses.All(use => !IsOpen(use) || IsPathOf(use, step)) && !MentionsPath(quantifier.Where, step))
            {
                conditions.Add(ElementCondition(quantifier, ofNodes));
            }
        }
        return conditions;
    }

    /// <summary>False where the list is the relationships of the path, true for its nodes, null for anything else.</summary>
    private bool? PathElements(Expression list, BoundRelationship step) => list switch
    {
        Variable variable when _expressions.SlotOf(variable) == step.Symbol.Slot => false,
        FunctionCall { Arguments: [Variable path] } call when IsPathOf(_expressions.SlotOf(path), step) => call.Name.ToUpperInvariant() switch
        {
            "RELATIONSHIPS" => false,
            "NODES" => true,
            _ => null,
        },
        _ => null,
    };

    private bool IsPathOf(Symbol symbol, BoundRelationship step) => IsPathOf(symbol.Slot, step);

    /// <summary>The walk itself, or a path that consists of this walk alone.</summary>
    private bool IsPathOf(int? slot, BoundRelationship step) => slot == step.Symbol.Slot
        || _match.Paths.Any(path => path.Symbol.Slot == slot && path.Relationships is [var only] && only.Symbol.Slot == step.Symbol.Slot);

    private bool MentionsPath(Expression expression, BoundRelationship step) => ExpressionChildren.Any(
        expression, e => e is SubqueryExpression or PatternExpression or PatternComprehension || (e is Variable && IsPathOf(_expressions.SlotOf(e), step)));

    private RelationshipAcceptance ElementCondition(Quantifier quantifier, bool ofNodes)
    {
        var slot = _expressions.SlotOf(quantifier.Variable)!.Value;
        var where = _expressions.Compile(quantifier.Where);
        var wanted = quantifier.Kind == QuantifierKind.All;
        return (id, row, context) => ofNodes
            ? Holds(CypherValue.Node(context.Graph, context.Graph.GetStartNode(id)), row, context)
                && Holds(CypherValue.Node(context.Graph, context.Graph.GetEndNode(id)), row, context)
            : Holds(CypherValue.Relationship(context.Graph, id), row, context);

        bool Holds(CypherValue element, Row row, Execution.ExecutionContext context)
        {
            row[slot] = element;
            return Truth.Of(where(row, context)) == wanted;
        }
    }

    /// <summary>
    /// The conditions that only a finished shortest path can be checked for: the search goes on to longer paths where the
    /// shortest does not meet them.
    /// </summary>
    private Func<Row, Execution.ExecutionContext, bool>? ConditionsOnPath(BoundRelationship step)
    {
        var path = _match.Paths.FirstOrDefault(p => IsPathOf(p.Symbol, step));
        var conditions = _predicates.OfType<BoundCondition>()
            .Where(c => c.Uses.Any(use => IsPathOf(use, step)) && c.Uses.All(use => !IsOpen(use) || IsPathOf(use, step)))
            .Select(c => _expressions.Compile(c.Expression)).ToArray();
        if (conditions.Length == 0)
        {
            return null;
        }
        var build = path is null ? null : new BuildPath(new Argument(), path.Symbol, path.Nodes[0], [step.Symbol]);
        return (row, context) =>
        {
            build?.Fill(row, context);
            return conditions.All(condition => Truth.Of(condition(row, context)) == true);
        };
    }
}
