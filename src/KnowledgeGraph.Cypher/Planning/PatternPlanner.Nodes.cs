using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Planning;

internal sealed partial class PatternPlanner
{
    /// <summary>Rows that looking up a key without a uniqueness constraint is assumed to give.</summary>
    private const long SeekRows = 10;

    /// <summary>A node that a key tells, so that its relationships to known nodes need not be walked through.</summary>
    private bool TakeUniqueNode()
    {
        foreach (var node in _match.Nodes.Where(n => IsOpen(n.Symbol)))
        {
            if (SeekOf(node.Symbol) is { Index.IsUnique: true, IsList: false } seek)
            {
                TakeNode(node.Symbol, seek);
                return true;
            }
        }
        return false;
    }

    /// <summary>Where nothing known leads on: the node, or now and then the relationship, that is cheapest to find.</summary>
    private void TakeCheapestStart()
    {
        var best = _match.Nodes.Where(n => IsOpen(n.Symbol)).Select(n => n.Symbol)
            .Select(symbol => (Symbol: symbol, Seek: SeekOf(symbol), Label: CheapestLabel(symbol)))
            .MinBy(candidate => CostOf(candidate.Seek, candidate.Label));
        if (TakeRelationshipFirst(CostOf(best.Seek, best.Label)))
        {
            return;
        }
        if (best.Seek is { } seek)
        {
            TakeNode(best.Symbol, seek);
            return;
        }
        if (best.Label is { } label)
        {
            _plan = new LabelScan(_plan, best.Symbol, label);
            _predicates.RemoveAll(p => p is BoundLabelCondition { Labels: LabelName } condition && condition.Node.Slot == best.Symbol.Slot
                && ((LabelName)condition.Labels).Name == label);
        }
        else
        {
            _plan = new AllNodesScan(_plan, best.Symbol);
        }
        _open.Remove(best.Symbol.Slot);
    }

    private void TakeNode(Symbol symbol, Seek seek)
    {
        _plan = new IndexSeek(_plan, symbol, seek.Index, KeyOf(seek), seek.IsList);
        _predicates.RemoveAll(seek.Conditions.Contains);
        _predicates.RemoveAll(p => p is BoundLabelCondition { Labels: LabelName name } condition && condition.Node.Slot == symbol.Slot
            && name.Name == seek.Index.Token);
        _open.Remove(symbol.Slot);
    }

    private Evaluator KeyOf(Seek seek)
    {
        var values = seek.Values.Select(_expressions.Compile).ToArray();
        if (values is [var single])
        {
            return single;
        }
        return (row, context) => CypherValue.List([.. values.Select(value => value(row, context))]);
    }

    private long CostOf(Seek? seek, string? label) => seek switch
    {
        { Index.IsUnique: true, IsList: false } => 1,
        { IsList: true } => SeekRows * 2,
        not null => SeekRows,
        null => (label is null ? _graph.NodeCount : _graph.CountNodes(label)) + SeekRows * 3,
    };

    private string? CheapestLabel(Symbol symbol) =>
        LabelsOf(symbol).OrderBy(_graph.CountNodes).FirstOrDefault();

    /// <summary>The labels the node is bound to have.</summary>
    private IEnumerable<string> LabelsOf(Symbol symbol) => _predicates.OfType<BoundLabelCondition>()
        .Where(condition => condition.Node.Slot == symbol.Slot).SelectMany(condition => Required(condition.Labels)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Required(LabelExpression labels) => labels switch
    {
        LabelName name => [name.Name],
        LabelAnd and => Required(and.Left).Concat(Required(and.Right)),
        _ => [],
    };

    /// <summary>The best index that conditions with known values cover: a unique one before others.</summary>
    private Seek? SeekOf(Symbol symbol)
    {
        var labels = LabelsOf(symbol).ToHashSet(StringComparer.Ordinal);
        if (labels.Count == 0)
        {
            return null;
        }
        return _graph.Indexes.Where(index => index.Entity == EntityType.Node && labels.Contains(index.Token))
            .Select(index => EqualitySeek(symbol, index) ?? ListSeek(symbol, index)).OfType<Seek>()
            .OrderBy(seek => (seek.IsList, !seek.Index.IsUnique)).FirstOrDefault();
    }

    private Seek? EqualitySeek(Symbol symbol, IndexDefinition index)
    {
        var conditions = new List<BoundPropertyCondition>();
        foreach (var property in index.Properties)
        {
            var condition = _predicates.OfType<BoundPropertyCondition>()
                .FirstOrDefault(c => c.Entity.Slot == symbol.Slot && c.Key == property && AllKnown(c.ValueUses));
            if (condition is null)
            {
                return null;
            }
            conditions.Add(condition);
        }
        return new Seek(index, [.. conditions.Select(c => c.Value)], [.. conditions], IsList: false);
    }

    /// <summary>n.key IN list.</summary>
    private Seek? ListSeek(Symbol symbol, IndexDefinition index)
    {
        if (index.Properties is not [var property])
        {
            return null;
        }
        foreach (var condition in _predicates.OfType<BoundCondition>())
        {
            if (condition.Expression is BinaryExpression { Operator: BinaryOperator.In, Left: PropertyAccess { Subject: Variable } access } isIn
                && access.Key == property && _expressions.SlotOf(access.Subject) == symbol.Slot
                && condition.Uses.All(use => use.Slot == symbol.Slot || !IsOpen(use)) && !Mentions(isIn.Right, symbol))
            {
                return new Seek(index, [isIn.Right], [condition], IsList: true);
            }
        }
        return null;
    }

    private bool Mentions(Expression expression, Symbol symbol) => ExpressionChildren.Any(
        expression, e => e is SubqueryExpression or PatternExpression or PatternComprehension || (e is Variable && _expressions.SlotOf(e) == symbol.Slot));

    private sealed record Seek(IndexDefinition Index, IReadOnlyList<Expression> Values, IReadOnlyList<BoundPredicate> Conditions, bool IsList);
}
