using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Binding;

internal sealed partial class Binder
{
    private (Scope, BoundClause) BindProjection(Projection projection, Expression? where, Scope scope, bool isReturn)
    {
        if (projection.Star && scope.Symbols.Count == 0 && isReturn)
        {
            throw Error(projection, "NoVariablesInScope", "RETURN * needs at least one variable");
        }
        var aggregates = projection.Items.Any(item => ExpressionChildren.Any(item.Expression, IsAggregate));
        var draft = new ProjectionDraft(new Scope(scope.Outer), aggregates ? new Grouping(scope) : null);
        IEnumerable<Symbol> passed = projection.Star ? scope.Symbols.OrderBy(s => s.Name, StringComparer.Ordinal) : [];
        foreach (var symbol in passed)
        {
            draft.PassOn(symbol, symbol.Name);
        }
        BindItems(projection, scope, draft);
        CheckNames(projection, draft);
        var order = OrderContext(projection, scope, draft, aggregates);
        foreach (var item in projection.OrderBy)
        {
            BindSortItem(item, order);
        }
        CheckAliases(projection, isReturn);
        BindCount(projection.Skip, "SKIP");
        BindCount(projection.Limit, "LIMIT");
        if (where is not null)
        {
            Require(where, BindExpression(where, order with { Predicate = true, Place = "WHERE" }), CypherKinds.Boolean, "WHERE");
        }
        var aggregation = aggregates ? new BoundAggregation(draft.Keys, draft.Grouping!.Aggregates) : null;
        var columns = draft.After.Symbols;
        IReadOnlyList<Symbol> toOrder = aggregates || projection.Distinct ? [.. columns] : [.. scope.Symbols.Concat(columns).Distinct()];
        return (draft.After, new BoundProjection(
            columns, aggregation, draft.Computed, columns, projection.Distinct, projection.OrderBy, projection.Skip, projection.Limit, where, toOrder));
    }

    private void CheckAliases(Projection projection, bool isReturn)
    {
        foreach (var item in projection.Items)
        {
            if (!isReturn && item.Alias is null && item.Expression is not Variable)
            {
                throw Error(item, "NoExpressionAlias", $"the expression '{item.Name}' in WITH needs a name: add AS and a name");
            }
        }
    }

    private void CheckNames(Projection projection, ProjectionDraft draft)
    {
        if (draft.Duplicate is { } name)
        {
            throw Error(projection, "ColumnNameConflict", $"two columns are named '{name}'");
        }
    }

    private void BindItems(Projection projection, Scope scope, ProjectionDraft draft)
    {
        if (draft.Grouping is not { } grouping)
        {
            foreach (var item in projection.Items)
            {
                BindPlainItem(item, scope, draft);
            }
            return;
        }
        // Keys first: an expression beside an aggregate function may name any of them, also those to its right.
        var targets = new Symbol?[projection.Items.Count];
        foreach (var symbol in draft.After.Symbols)
        {
            grouping.Add(symbol.Name, symbol);
            draft.Keys.Add(new BoundColumn(new Variable(projection.Span, symbol.Name), symbol));
            Model.SetSymbol(draft.Keys[^1].Expression, symbol);
        }
        for (var i = 0; i < targets.Length; i++)
        {
            var item = projection.Items[i];
            if (!ExpressionChildren.Any(item.Expression, IsAggregate))
            {
                targets[i] = BindKey(item, scope, draft, grouping);
            }
        }
        for (var i = 0; i < targets.Length; i++)
        {
            draft.Declare(targets[i] ?? BindAggregatingItem(projection.Items[i], draft, grouping));
        }
    }

    private void BindPlainItem(ProjectionItem item, Scope scope, ProjectionDraft draft)
    {
        var type = BindValue(item.Expression, scope, "a column without aggregation");
        if (item.Expression is Variable variable)
        {
            draft.PassOn(Model.SymbolOf(variable)!, item.Name);
            return;
        }
        var target = Model.NewSymbol(item.Name, type);
        draft.Computed.Add(new BoundColumn(item.Expression, target));
        draft.Declare(target);
    }

    private Symbol BindKey(ProjectionItem item, Scope scope, ProjectionDraft draft, Grouping grouping)
    {
        var type = BindValue(item.Expression, scope, "a column to group by");
        var source = item.Expression is Variable variable ? Model.SymbolOf(variable)! : null;
        var target = source is null ? Model.NewSymbol(item.Name, type) : source with { Name = item.Name };
        draft.Keys.Add(new BoundColumn(item.Expression, target));
        if (source is not null || item.Expression is PropertyAccess { Subject: Variable })
        {
            grouping.Add(Canonical(item.Expression), target);
        }
        return target;
    }

    private Symbol BindAggregatingItem(ProjectionItem item, ProjectionDraft draft, Grouping grouping)
    {
        var context = new ExpressionContext(new Scope(grouping.Source.Outer)) { Grouping = grouping, Place = "a column" };
        var type = BindExpression(item.Expression, context);
        if (Model.SymbolOf(item.Expression) is { } direct)
        {
            return direct with { Name = item.Name };
        }
        var target = Model.NewSymbol(item.Name, type);
        draft.Computed.Add(new BoundColumn(item.Expression, target));
        return target;
    }

    /// <summary>
    /// ORDER BY sees the columns and what was visible before them; after an aggregation or DISTINCT only the columns,
    /// and expressions written as in one of them.
    /// </summary>
    private ExpressionContext OrderContext(Projection projection, Scope scope, ProjectionDraft draft, bool aggregates)
    {
        if (!aggregates && !projection.Distinct)
        {
            var both = scope.Copy();
            foreach (var column in draft.After.Symbols)
            {
                both.Add(column);
            }
            return new ExpressionContext(both) { Place = "ORDER BY" };
        }
        var grouping = draft.Grouping ?? new Grouping(draft.After);
        foreach (var (item, column) in projection.Items.Zip(draft.After.Symbols.Skip(draft.After.Symbols.Count - projection.Items.Count)))
        {
            grouping.Add(Canonical(item.Expression), column);
        }
        return new ExpressionContext(draft.After) { Grouping = grouping, Place = "ORDER BY", AfterProjection = true };
    }

    private void BindSortItem(SortItem item, ExpressionContext context)
    {
        var whole = context.Grouping is null ? null : WholeColumn(item.Expression, context.Scope);
        if (whole is not null)
        {
            Model.SetSymbol(item.Expression, whole);
            return;
        }
        var besideAggregate = context.AfterProjection && ExpressionChildren.Any(item.Expression, IsAggregate);
        BindExpression(item.Expression, context with { BesideAggregate = besideAggregate });
    }

    private Symbol? WholeColumn(Expression expression, Scope columns)
    {
        var text = Canonical(expression);
        return columns.Symbols.FirstOrDefault(column => CanonicalName(column.Name) == text);
    }

    private static string? CanonicalName(string name)
    {
        try
        {
            return CanonicalText.Of(name, new SourceSpan(0, name.Length));
        }
        catch (CypherException)
        {
            return null;
        }
    }

    private void BindCount(Expression? count, string word)
    {
        if (count is null)
        {
            return;
        }
        if (ExpressionChildren.Any(count, e => e is Variable or SubqueryExpression or PatternExpression or PatternComprehension))
        {
            throw Error(count, "NonConstantExpression", $"{word} cannot depend on variables");
        }
        var type = BindValue(count, new Scope(), word);
        Require(count, type, CypherKinds.Integer, word);
        if (count is IntegerLiteral { Value: < 0 } literal)
        {
            throw Error(count, "NegativeIntegerArgument", $"{word} takes a number that is not negative, found {literal.Value}");
        }
    }
}
