using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>
/// Orders the steps that find a pattern, greedily: what is known first, then the node that is cheapest to find, then along the
/// relationships from there. Conditions are checked as soon as their variables are known.
/// </summary>
internal sealed partial class PatternPlanner
{
    private readonly BoundMatch _match;
    private readonly ExpressionCompiler _expressions;
    private readonly IGraphTransaction _graph;
    private readonly string _text;

    /// <summary>Slots this pattern has to fill and has not filled yet.</summary>
    private readonly HashSet<int> _open;
    private readonly List<BoundPredicate> _predicates;
    private readonly List<BoundRelationship> _relationships;
    private readonly List<BoundRelationship> _found = [];
    private Operator _plan = new Argument();

    public PatternPlanner(BoundMatch match, ExpressionCompiler expressions, IGraphTransaction graph, string text)
    {
        (_match, _expressions, _graph, _text) = (match, expressions, graph, text);
        _open = [.. match.Nodes.Where(n => !n.Given).Select(n => n.Symbol.Slot)
            .Concat(match.Relationships.Where(r => !r.Given).Select(r => r.Symbol.Slot))
            .Concat(match.Paths.Select(p => p.Symbol.Slot))];
        _predicates = [.. match.Predicates];
        _relationships = [.. match.Relationships];
    }

    public Operator Plan(Operator input)
    {
        _plan = input;
        foreach (var node in _match.Nodes.Where(n => n.Given && n.Symbol.Type.Kinds != Values.CypherKinds.Node))
        {
            _plan = new CheckNode(_plan, node.Symbol);
        }
        ApplyConditions();
        while (_relationships.Count > 0 || _match.Nodes.Any(n => IsOpen(n.Symbol)))
        {
            if (!TakeKnownRelationship() && !TakeUniqueNode() && !TakeExpansion())
            {
                TakeCheapestStart();
            }
            ApplyConditions();
        }
        foreach (var path in _match.Paths)
        {
            _plan = new BuildPath(_plan, path.Symbol, path.Nodes[0], [.. path.Relationships.Select(r => r.Symbol)]);
            _open.Remove(path.Symbol.Slot);
            ApplyConditions();
        }
        return _plan;
    }

    private bool IsOpen(Symbol symbol) => _open.Contains(symbol.Slot);

    private bool AllKnown(IReadOnlyList<Symbol> uses) => !uses.Any(IsOpen);

    private void ApplyConditions()
    {
        for (var i = 0; i < _predicates.Count; i++)
        {
            if (AllKnown(_predicates[i].Uses))
            {
                _plan = FilterOf(_predicates[i]);
                _predicates.RemoveAt(i--);
            }
        }
    }

    private Filter FilterOf(BoundPredicate predicate)
    {
        switch (predicate)
        {
            case BoundLabelCondition condition:
                var test = _expressions.CompileLabels(condition.Labels);
                var slot = condition.Node.Slot;
                return new Filter(_plan, (row, context) => Values.CypherValue.Of(test(row[slot], row, context)), $"{condition.Node}:{Text(condition.Labels)}");
            case BoundPropertyCondition condition:
                var value = _expressions.Compile(condition.Value);
                var (entity, key) = (condition.Entity.Slot, condition.Key);
                return new Filter(
                    _plan,
                    (row, context) => Values.Equality.Evaluate(PropertyMaps.Get(row[entity], key, context), value(row, context)),
                    $"{condition.Entity}.{key} = {Text(condition.Value)}");
            case BoundCondition condition:
                return new Filter(_plan, _expressions.Compile(condition.Expression), Text(condition.Expression));
            default:
                throw new InvalidOperationException($"No filter for {predicate.GetType().Name}.");
        }
    }

    private string Text(SyntaxNode node) => SourceText.OneLine(_text, node.Span);

    /// <summary>A relationship that an earlier clause found, or one between two known nodes.</summary>
    private bool TakeKnownRelationship()
    {
        var given = _relationships.Find(r => r.Given && AllKnown(r.PropertyUses));
        if (given is not null)
        {
            Take(given, new BindEndpoints(
                _plan, given.Left, given.Symbol, given.Right, TestOf(given), given.Length is null ? null : VariableLength.Of(given.Length),
                !IsOpen(given.Left), !IsOpen(given.Right)));
            return true;
        }
        var between = _relationships.Find(r => !r.Given && !IsOpen(r.Left) && !IsOpen(r.Right) && AllKnown(Others(r)));
        if (between is null)
        {
            return false;
        }
        Take(between, Between(between));
        return true;
    }

    private Operator Between(BoundRelationship step)
    {
        var test = TestOf(step);
        if (step.Search != PathSearch.Every)
        {
            return new ShortestPath(
                _plan, step.Left, step.Symbol, step.Right, test, VariableLength.Of(step.Length), step.Search == PathSearch.AllShortest, step.Length is not null,
                ConditionsOnPath(step));
        }
        return step.Length is null
            ? new ExpandInto(_plan, step.Left, step.Symbol, step.Right, test)
            : new VariableExpand(_plan, step.Left, step.Symbol, step.Right, test, VariableLength.Of(step.Length), backward: false, toIsKnown: true);
    }

    /// <summary>From a known node along a relationship, those of fixed length first.</summary>
    private bool TakeExpansion()
    {
        var step = _relationships.Where(r => r.Search == PathSearch.Every && IsOpen(r.Left) != IsOpen(r.Right) && AllKnown(Others(r)))
            .OrderBy(r => r.Length is not null).FirstOrDefault();
        if (step is null)
        {
            return false;
        }
        var backward = IsOpen(step.Left);
        var (from, to) = backward ? (step.Right, step.Left) : (step.Left, step.Right);
        Take(step, step.Length is null
            ? new Expand(_plan, from, step.Symbol, to, TestOf(step), backward)
            : new VariableExpand(_plan, from, step.Symbol, to, TestOf(step), VariableLength.Of(step.Length), backward, toIsKnown: false));
        return true;
    }

    private void Take(BoundRelationship step, Operator plan)
    {
        _plan = plan;
        _relationships.Remove(step);
        _found.Add(step);
        _open.Remove(step.Symbol.Slot);
        _open.Remove(step.Left.Slot);
        _open.Remove(step.Right.Slot);
    }

    /// <summary>What the properties of the relationship read beside itself and its own ends.</summary>
    private static IReadOnlyList<Symbol> Others(BoundRelationship step) =>
        [.. step.PropertyUses.Where(s => s.Slot != step.Symbol.Slot && s.Slot != step.Left.Slot && s.Slot != step.Right.Slot)];

    private RelationshipTest TestOf(BoundRelationship step)
    {
        var types = step.Types is null ? null : PlainTypes(step.Types);
        int[] distinctFrom = step.Search != PathSearch.Every ? []
            : [.. _found.Where(other => other.Search == PathSearch.Every && MayShareType(other, types)).Select(other => other.Symbol.Slot)];
        return new RelationshipTest(step.Direction, types, AcceptanceOf(step, types), distinctFrom);
    }

    private static bool MayShareType(BoundRelationship other, IReadOnlyList<string>? types)
    {
        var otherTypes = other.Types is null ? null : PlainTypes(other.Types);
        return types is null || otherTypes is null || types.Intersect(otherTypes, StringComparer.Ordinal).Any();
    }

    /// <summary>The alternatives of :A|B; null where the expression is more than that.</summary>
    private static IReadOnlyList<string>? PlainTypes(LabelExpression types) => types switch
    {
        LabelName name => [name.Name],
        LabelOr either when PlainTypes(either.Left) is { } left && PlainTypes(either.Right) is { } right => [.. left.Union(right, StringComparer.Ordinal)],
        _ => null,
    };

    private RelationshipAcceptance? AcceptanceOf(BoundRelationship step, IReadOnlyList<string>? types)
    {
        var label = step.Types is not null && types is null ? _expressions.CompileLabels(step.Types) : null;
        var properties = step.Properties.Select(entry => (entry.Key, Value: _expressions.Compile(entry.Value))).ToArray();
        var elements = ElementConditions(step);
        if (label is null && properties.Length == 0 && elements.Count == 0)
        {
            return null;
        }
        return (id, row, context) =>
        {
            if (label is not null && !label(Values.CypherValue.Relationship(context.Graph, id), row, context))
            {
                return false;
            }
            foreach (var (key, value) in properties)
            {
                if (Values.Equality.AreEqual(context.Graph.GetRelationshipProperty(id, key), value(row, context)) != true)
                {
                    return false;
                }
            }
            foreach (var condition in elements)
            {
                if (!condition(id, row, context))
                {
                    return false;
                }
            }
            return true;
        };
    }
}
