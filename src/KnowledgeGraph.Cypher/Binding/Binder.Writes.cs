using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Binding;

internal sealed partial class Binder
{
    private (Scope, BoundClause) BindCreate(CreateClause create, Scope scope)
    {
        var after = scope.Copy();
        var construction = BindConstruction(create.Patterns, after, "CREATE");
        return (after, new BoundCreate(after.Symbols, construction));
    }

    private BoundConstruction BindConstruction(IReadOnlyList<PatternPart> parts, Scope scope, string clause)
    {
        var nodes = new List<NewNode>();
        var relationships = new List<NewRelationship>();
        var paths = new List<BoundPath>();
        foreach (var part in parts)
        {
            if (part.Search != PathSearch.Every)
            {
                throw Error(part, "UnexpectedSyntax", $"{clause} cannot make a shortest path");
            }
            var symbols = part.Nodes.Select(node => BindNewNode(node, part, scope, nodes)).ToList();
            var steps = part.Relationships
                .Select((step, i) => BindNewRelationship(step, symbols[i], symbols[i + 1], scope, relationships, clause)).ToList();
            if (part.Name is { } name)
            {
                paths.Add(new BoundPath(DeclareNew(scope, name, StaticType.Path), symbols, steps));
            }
        }
        return new BoundConstruction(nodes, relationships, paths);
    }

    private Symbol BindNewNode(NodePattern node, PatternPart part, Scope scope, List<NewNode> nodes)
    {
        if (node.Variable is { } variable && scope.Find(variable.Name) is { } existing)
        {
            if (!existing.Type.MayBe(CypherKinds.Node))
            {
                throw Conflict(variable, existing.Type, "a node");
            }
            if (node.Labels is not null || node.Properties is not null || part.Relationships.Count == 0)
            {
                throw AlreadyBound(variable);
            }
            Model.SetSymbol(variable, existing);
            Model.SetSymbol(node, existing);
            return existing;
        }
        BindNewProperties(node.Properties, scope);
        var labels = NewLabels(node.Labels, scope);
        RejectWhere(node.Where);
        var symbol = node.Variable is { } name ? Declare(scope, name, StaticType.Node) : Model.NewSymbol("", StaticType.Node);
        Model.SetSymbol(node, symbol);
        nodes.Add(new NewNode(symbol, labels, node.Properties));
        return symbol;
    }

    private void RejectWhere(Expression? where)
    {
        if (where is not null)
        {
            throw Error(where, "UnexpectedSyntax", "WHERE can stand only in a pattern to be matched");
        }
    }

    private void BindNewProperties(Expression? properties, Scope scope)
    {
        if (properties is not null)
        {
            BindValue(properties, scope, "the properties of a pattern");
        }
    }

    private List<LabelExpression> NewLabels(LabelExpression? labels, Scope scope)
    {
        switch (labels)
        {
            case null:
                return [];
            case LabelAnd and:
                return [.. NewLabels(and.Left, scope), .. NewLabels(and.Right, scope)];
            case LabelName or DynamicLabel:
                BindLabels(labels, scope);
                return [labels];
            default:
                throw Error(labels, "UnexpectedSyntax", "a new node takes plain labels: neither '|' nor '!' nor '%'");
        }
    }

    private BoundRelationship BindNewRelationship(
        RelationshipPattern step, Symbol left, Symbol right, Scope scope, List<NewRelationship> relationships, string clause)
    {
        if (step.Length is { } length)
        {
            throw Error(length, "CreatingVarLength", $"{clause} cannot make relationships of variable length");
        }
        if (step.Variable is { } variable && scope.Find(variable.Name) is not null)
        {
            throw AlreadyBound(variable);
        }
        if (step.Types is not (LabelName or DynamicLabel))
        {
            throw Error(step, "NoSingleRelationshipType", $"a relationship to {clause} needs exactly one type, as in -[:KNOWS]->");
        }
        if (step.Direction == PatternDirection.Either && clause == "CREATE")
        {
            throw Error(step, "RequiresDirectedRelationship", "a relationship to CREATE needs a direction, as in -[:KNOWS]->");
        }
        RejectWhere(step.Where);
        BindLabels(step.Types, scope);
        BindNewProperties(step.Properties, scope);
        var symbol = step.Variable is { } name ? Declare(scope, name, StaticType.Relationship) : Model.NewSymbol("", StaticType.Relationship);
        var (start, end) = step.Direction == PatternDirection.Incoming ? (right, left) : (left, right);
        relationships.Add(new NewRelationship(symbol, start, end, step.Types, step.Properties));
        return new BoundRelationship(symbol, false, left, right, step.Direction, step.Types, null, PathSearch.Every, [], []);
    }

    private (Scope, BoundClause) BindMerge(MergeClause merge, Scope scope)
    {
        var after = scope.Copy();
        RejectParameters(merge.Pattern);
        var construction = BindConstruction([merge.Pattern], after, "MERGE");
        var match = MatchOf(merge.Pattern, construction, after);
        foreach (var item in merge.OnCreate.Concat(merge.OnMatch))
        {
            BindSetItem(item, after);
        }
        return (after, new BoundMerge(after.Symbols, match, construction, merge.OnCreate, merge.OnMatch));
    }

    private void RejectParameters(PatternPart part)
    {
        foreach (var properties in part.Nodes.Select(n => n.Properties).Concat(part.Relationships.Select(r => r.Properties)))
        {
            if (properties is Parameter parameter)
            {
                throw Error(parameter, "InvalidParameterUse", "a parameter cannot stand for the properties of a pattern to be merged");
            }
        }
    }

    /// <summary>The search that MERGE starts with; it fills the same slots as the construction.</summary>
    private BoundMatch MatchOf(PatternPart part, BoundConstruction construction, Scope after)
    {
        var made = construction.Nodes.Select(n => n.Symbol).ToHashSet();
        var nodes = new List<BoundNode>();
        var predicates = new List<BoundPredicate>();
        var symbols = part.Nodes.Select(node => Model.SymbolOf(node)!).ToList();
        for (var i = 0; i < symbols.Count; i++)
        {
            var symbol = symbols[i];
            if (nodes.Any(n => n.Symbol == symbol))
            {
                continue;
            }
            nodes.Add(new BoundNode(symbol, !made.Contains(symbol)));
            AddConditions(part.Nodes[i], symbol, predicates);
        }
        var relationships = part.Relationships.Select((step, i) => new BoundRelationship(
            construction.Relationships[i].Symbol, false, symbols[i], symbols[i + 1], step.Direction, step.Types, null, PathSearch.Every,
            (step.Properties as MapLiteral)?.Entries ?? [], UsesOf(step.Properties))).ToList();
        var paths = construction.Paths.Select(path => path with { Relationships = relationships }).ToList();
        return new BoundMatch(after.Symbols, false, nodes, relationships, paths, predicates);
    }

    private IReadOnlyList<Symbol> UsesOf(Expression? expression) => expression is null ? [] : SymbolsIn(expression);

    private void AddConditions(NodePattern node, Symbol symbol, List<BoundPredicate> predicates)
    {
        if (node.Labels is { } labels)
        {
            predicates.Add(new BoundLabelCondition([symbol, .. DynamicUses(labels)], symbol, labels));
        }
        foreach (var (key, value) in (node.Properties as MapLiteral)?.Entries ?? [])
        {
            var uses = SymbolsIn(value);
            predicates.Add(new BoundPropertyCondition([symbol, .. uses], symbol, key, value, uses));
        }
    }

    private IReadOnlyList<Symbol> DynamicUses(LabelExpression labels) => labels switch
    {
        DynamicLabel dynamic => SymbolsIn(dynamic.Value),
        LabelAnd and => [.. DynamicUses(and.Left), .. DynamicUses(and.Right)],
        _ => [],
    };

    private (Scope, BoundClause) BindSet(IReadOnlyList<SetItem> items, Scope scope, bool removes)
    {
        foreach (var item in items)
        {
            BindSetItem(item, scope);
        }
        return (scope, new BoundSet(scope.Symbols, items, removes));
    }

    private void BindSetItem(SetItem item, Scope scope)
    {
        switch (item)
        {
            case SetProperty property:
                Require(property.Subject, BindValue(property.Subject, scope, "SET"), CypherKinds.Entity, "SET");
                Require(property.Key, BindValue(property.Key, scope, "SET"), CypherKinds.String, "the name of a property");
                BindValue(property.Value, scope, "SET");
                break;
            case SetProperties properties:
                Require(properties.Subject, Resolve(scope, properties.Subject).Type, CypherKinds.Entity, "SET");
                Require(properties.Value, BindValue(properties.Value, scope, "SET"), CypherKinds.Map | CypherKinds.Entity, "SET");
                break;
            case SetLabels labels:
                BindLabelChange(labels.Subject, labels.Labels, scope);
                break;
            case RemoveLabels labels:
                BindLabelChange(labels.Subject, labels.Labels, scope);
                break;
        }
    }

    private void BindLabelChange(Variable subject, IReadOnlyList<LabelExpression> labels, Scope scope)
    {
        Require(subject, Resolve(scope, subject).Type, CypherKinds.Node, "a change of labels");
        foreach (var label in labels)
        {
            BindLabels(label, scope);
        }
    }

    private (Scope, BoundClause) BindDelete(DeleteClause delete, Scope scope)
    {
        foreach (var target in delete.Targets)
        {
            if (target is LabelCheck)
            {
                throw Error(target, "InvalidDelete", "DELETE takes nodes, relationships and paths; labels are removed by REMOVE");
            }
            Require(target, BindValue(target, scope, "DELETE"), CypherKinds.Entity | CypherKinds.Path, "DELETE");
        }
        return (scope, new BoundDelete(scope.Symbols, delete.Detach, delete.Targets));
    }

    private (Scope, BoundClause) BindForeach(ForeachClause each, Scope scope)
    {
        var list = BindValue(each.List, scope, "FOREACH");
        Require(each.List, list, CypherKinds.List, "FOREACH");
        var inner = scope.Copy();
        var element = DeclareNew(inner, each.Variable, list.Element);
        var body = new List<BoundClause>();
        foreach (var clause in each.Body)
        {
            (inner, var bound) = BindClause(clause, inner, alone: false);
            body.Add(bound);
        }
        return (scope, new BoundForeach(scope.Symbols, each.List, element, body));
    }
}
