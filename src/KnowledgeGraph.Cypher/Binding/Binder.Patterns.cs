using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Binding;

internal sealed partial class Binder
{
    private (Scope, BoundClause) BindMatch(MatchClause match, Scope scope)
    {
        var after = scope.Copy();
        var bound = BindPattern(match.Patterns, match.Where, after, new PatternRules(match.Optional, MayDeclare: true));
        return (after, bound);
    }

    /// <summary>Declares the variables of the pattern in <paramref name="scope"/> and resolves its conditions.</summary>
    private BoundMatch BindPattern(IReadOnlyList<PatternPart> parts, Expression? where, Scope scope, PatternRules rules)
    {
        var builder = new PatternBuilder(scope.Copy(), rules);
        foreach (var part in parts)
        {
            BindPart(part, scope, builder);
        }
        foreach (var part in parts)
        {
            BindConditions(part, scope, builder);
        }
        if (where is not null)
        {
            BindWhere(where, scope, builder.Predicates);
        }
        return new BoundMatch(scope.Symbols, rules.Optional, builder.Nodes, builder.Relationships, builder.Paths, builder.Predicates);
    }

    private void BindPart(PatternPart part, Scope scope, PatternBuilder builder)
    {
        var nodes = new List<Symbol>();
        var relationships = new List<BoundRelationship>();
        for (var i = 0; i < part.Nodes.Count; i++)
        {
            nodes.Add(BindNode(part.Nodes[i], scope, builder));
            if (i > 0)
            {
                // Declared after both of its nodes, bound to them in order.
                var syntax = part.Relationships[i - 1];
                relationships.Add(BindRelationship(syntax, part, (nodes[i - 1], nodes[i]), scope, builder));
            }
        }
        builder.Relationships.AddRange(relationships);
        if (part.Name is { } name)
        {
            if (!builder.Rules.MayDeclare)
            {
                throw Error(name, "UndefinedVariable", $"a pattern that is a predicate cannot introduce '{name.Name}'");
            }
            builder.Paths.Add(new BoundPath(DeclareNew(scope, name, StaticType.Path.OrNull), nodes, relationships));
        }
    }

    private Symbol BindNode(NodePattern node, Scope scope, PatternBuilder builder)
    {
        if (node.Variable is not { } variable)
        {
            return Add(Model.NewSymbol("", StaticType.Node), given: false);
        }
        if (scope.Find(variable.Name) is not { } existing)
        {
            RequireDeclaration(variable, builder);
            return Add(Declare(scope, variable, builder.Rules.Optional ? StaticType.Node.OrNull : StaticType.Node), given: false);
        }
        if (!existing.Type.MayBe(CypherKinds.Node))
        {
            throw Conflict(variable, existing.Type, "a node");
        }
        Model.SetSymbol(variable, existing);
        Model.SetSymbol(node, existing);
        Use(existing);
        return builder.Nodes.Any(n => n.Symbol == existing) ? existing : Add(existing, given: true);

        Symbol Add(Symbol symbol, bool given)
        {
            builder.Nodes.Add(new BoundNode(symbol, given));
            Model.SetSymbol(node, symbol);
            return symbol;
        }
    }

    private void RequireDeclaration(Variable variable, PatternBuilder builder)
    {
        if (!builder.Rules.MayDeclare)
        {
            throw Undefined(variable);
        }
    }

    private BoundRelationship BindRelationship(
        RelationshipPattern syntax, PatternPart part, (Symbol Left, Symbol Right) ends, Scope scope, PatternBuilder builder)
    {
        var isList = syntax.Length is not null || part.Search != PathSearch.Every;
        var type = isList && syntax.Length is not null ? StaticType.ListOf(CypherKinds.Relationship) : StaticType.Relationship;
        var symbol = DeclareRelationship(syntax.Variable, type, scope, builder, out var given);
        Model.SetSymbol(syntax, symbol);
        if (syntax.Properties is Parameter parameter)
        {
            throw Error(parameter, "InvalidParameterUse", "a parameter cannot stand for the properties of a pattern to be matched");
        }
        var properties = (syntax.Properties as MapLiteral)?.Entries ?? [];
        return new BoundRelationship(
            symbol, given, ends.Left, ends.Right, syntax.Direction, syntax.Types, syntax.Length, part.Search, properties, []);
    }

    private Symbol DeclareRelationship(Variable? variable, StaticType type, Scope scope, PatternBuilder builder, out bool given)
    {
        given = false;
        if (variable is null)
        {
            return Model.NewSymbol("", type);
        }
        if (scope.Find(variable.Name) is not { } existing)
        {
            RequireDeclaration(variable, builder);
            var declared = Declare(scope, variable, builder.Rules.Optional ? type.OrNull : type);
            builder.OwnRelationships.Add(declared);
            return declared;
        }
        if (!existing.Type.MayBe(type.Kinds) || (type.Kinds == CypherKinds.List && (existing.Type.Elements & CypherKinds.Relationship) == 0))
        {
            throw Conflict(variable, existing.Type, type.Kinds == CypherKinds.List ? "a list of relationships" : "a relationship");
        }
        if (builder.OwnRelationships.Contains(existing))
        {
            throw Error(variable, "RelationshipUniquenessViolation", $"the relationship '{variable.Name}' stands twice in one pattern");
        }
        builder.OwnRelationships.Add(existing);
        Model.SetSymbol(variable, existing);
        Use(existing);
        given = true;
        return existing;
    }

    private void BindConditions(PatternPart part, Scope scope, PatternBuilder builder)
    {
        foreach (var node in part.Nodes)
        {
            BindNodeConditions(node, scope, builder);
        }
        foreach (var relationship in part.Relationships)
        {
            var symbol = Model.SymbolOf(relationship)!;
            var index = builder.Relationships.FindIndex(r => r.Symbol == symbol);
            var bound = builder.Relationships[index];
            var uses = Collect(() => BindRelationshipConditions(relationship, symbol, scope, builder));
            builder.Relationships[index] = bound with { PropertyUses = uses };
        }
    }

    private void BindRelationshipConditions(RelationshipPattern relationship, Symbol symbol, Scope scope, PatternBuilder builder)
    {
        if (relationship.Properties is MapLiteral map)
        {
            BindEntries(map, scope);
        }
        if (relationship.Types is { } types)
        {
            BindLabels(types, scope);
        }
        if (relationship.Where is { } where)
        {
            if (symbol.Type.Kinds.HasFlag(CypherKinds.List))
            {
                throw Error(where, "UnexpectedSyntax", "WHERE cannot stand in a relationship pattern of variable length");
            }
            BindWhere(where, scope, builder.Predicates);
        }
    }

    private void BindEntries(MapLiteral map, Scope scope)
    {
        foreach (var (_, value) in map.Entries)
        {
            BindValue(value, scope, "the properties of a pattern");
        }
    }

    private void BindNodeConditions(NodePattern node, Scope scope, PatternBuilder builder)
    {
        var symbol = Model.SymbolOf(node)!;
        if (node.Labels is { } labels)
        {
            var uses = Collect(() => BindLabels(labels, scope));
            builder.Predicates.Add(new BoundLabelCondition([symbol, .. uses], symbol, labels));
        }
        if (node.Properties is Parameter parameter)
        {
            throw Error(parameter, "InvalidParameterUse", "a parameter cannot stand for the properties of a pattern to be matched");
        }
        foreach (var (key, value) in (node.Properties as MapLiteral)?.Entries ?? [])
        {
            var uses = Collect(() => BindValue(value, scope, "the properties of a pattern"));
            builder.Predicates.Add(new BoundPropertyCondition([symbol, .. uses], symbol, key, value, uses));
        }
        if (node.Where is { } where)
        {
            BindWhere(where, scope, builder.Predicates);
        }
    }

    private void BindLabels(LabelExpression labels, Scope scope)
    {
        switch (labels)
        {
            case DynamicLabel dynamic:
                Require(dynamic.Value, BindValue(dynamic.Value, scope, "a dynamic label"), CypherKinds.String | CypherKinds.List, "a dynamic label");
                break;
            case LabelNot not:
                BindLabels(not.Operand, scope);
                break;
            case LabelAnd and:
                BindLabels(and.Left, scope);
                BindLabels(and.Right, scope);
                break;
            case LabelOr or:
                BindLabels(or.Left, scope);
                BindLabels(or.Right, scope);
                break;
        }
    }

    /// <summary>Splits a predicate at its ANDs, so that each part can be checked as early as its variables are known.</summary>
    private void BindWhere(Expression where, Scope scope, List<BoundPredicate> predicates)
    {
        var context = new ExpressionContext(scope) { Predicate = true, Place = "WHERE" };
        foreach (var part in Conjuncts(where))
        {
            var uses = Collect(() => Require(part, BindExpression(part, context), CypherKinds.Boolean, "WHERE"));
            predicates.Add(AsPropertyCondition(part, uses) ?? AsLabelCondition(part, uses) ?? new BoundCondition(uses, part));
        }
    }

    private static IEnumerable<Expression> Conjuncts(Expression expression) =>
        expression is BinaryExpression { Operator: BinaryOperator.And } and
            ? Conjuncts(and.Left).Concat(Conjuncts(and.Right))
            : [expression];

    private static bool IsPlain(Expression value) =>
        !ExpressionChildren.Any(value, e => e is SubqueryExpression or PatternExpression or PatternComprehension);

    private IReadOnlyList<Symbol> SymbolsIn(Expression value)
    {
        var symbols = new HashSet<Symbol>();
        ExpressionChildren.Any(value, e => Model.SymbolOf(e) is { } symbol && symbols.Add(symbol) && false);
        return [.. symbols.OrderBy(symbol => symbol.Slot)];
    }

    private BoundPredicate? AsLabelCondition(Expression part, IReadOnlyList<Symbol> uses) =>
        part is LabelCheck { Operand: Variable variable } check && Model.SymbolOf(variable) is { Type.Kinds: CypherKinds.Node } node
            ? new BoundLabelCondition(uses, node, check.Labels)
            : null;

    /// <summary>Recognises n.key = value and value = n.key.</summary>
    private BoundPredicate? AsPropertyCondition(Expression part, IReadOnlyList<Symbol> uses)
    {
        if (part is not ComparisonChain { Operators: [ComparisonOperator.Equal] } equality)
        {
            return null;
        }
        return Try(equality.Operands[0], equality.Operands[1]) ?? Try(equality.Operands[1], equality.Operands[0]);

        BoundPropertyCondition? Try(Expression property, Expression value)
        {
            if (property is not PropertyAccess { Subject: Variable variable } access || Model.SymbolOf(variable) is not { } entity
                || (entity.Type.Kinds & ~CypherKinds.Null) != CypherKinds.Node || !IsPlain(value))
            {
                return null;
            }
            return new BoundPropertyCondition(uses, entity, access.Key, value, SymbolsIn(value));
        }
    }
}
