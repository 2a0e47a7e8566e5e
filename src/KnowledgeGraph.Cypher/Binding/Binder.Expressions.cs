using System.Runtime.CompilerServices;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Binding;

internal sealed partial class Binder
{
    private StaticType BindExpression(Expression expression, ExpressionContext context)
    {
        if (++_height > MaximumHeight || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Error(expression, "UnexpectedSyntax", "the expression is nested too deep");
        }
        var type = FindColumn(expression, context) is { } column ? column.Type : BindFresh(expression, context);
        _height--;
        return type;
    }

    private StaticType BindFresh(Expression expression, ExpressionContext context) => expression switch
    {
        NullLiteral => new StaticType(CypherKinds.Null),
        BooleanLiteral => new StaticType(CypherKinds.Boolean),
        IntegerLiteral => new StaticType(CypherKinds.Integer),
        FloatLiteral => new StaticType(CypherKinds.Float),
        StringLiteral => new StaticType(CypherKinds.String),
        Parameter parameter => BindParameter(parameter),
        Variable variable => BindVariable(variable, context),
        ListLiteral list => BindList(list, context.Value),
        MapLiteral map => BindMap(map, context.Value),
        PropertyAccess property => BindProperty(property, context.Value),
        IndexAccess index => BindIndex(index, context.Value),
        Slice slice => BindSlice(slice, context.Value),
        UnaryExpression unary => BindUnary(unary, context),
        BinaryExpression binary => BindBinary(binary, context),
        ComparisonChain chain => BindComparison(chain, context.Value),
        NullCheck check => BindNullCheck(check, context.Value),
        LabelCheck check => BindLabelCheck(check, context.Value),
        FunctionCall call => BindCall(call, context),
        CountStar count => BindCountStar(count, context),
        CaseExpression choice => BindCase(choice, context),
        ListComprehension comprehension => BindListComprehension(comprehension, context.Value),
        Quantifier quantifier => BindQuantifier(quantifier, context.Value),
        Reduce reduce => BindReduce(reduce, context.Value),
        PatternComprehension comprehension => BindPatternComprehension(comprehension, context.Value),
        PatternExpression pattern => BindPatternExpression(pattern, context),
        SubqueryExpression subquery => BindSubqueryExpression(subquery, context),
        MapProjection projection => BindMapProjection(projection, context.Value),
        _ => throw new InvalidOperationException($"No binding for {expression.GetType().Name}."),
    };

    private StaticType BindParameter(Parameter parameter)
    {
        Model.Parameters.Add(parameter.Name);
        return StaticType.Any;
    }

    private StaticType BindVariable(Variable variable, ExpressionContext context)
    {
        if (!context.AfterProjection && context.Scope.Find(variable.Name) is null && context.Grouping is { } grouping && grouping.Source.Find(variable.Name) is not null)
        {
            throw Error(variable, "AmbiguousAggregationExpression",
                $"'{variable.Name}' stands beside an aggregate function, but is no column of its own to group by");
        }
        return Resolve(context.Scope, variable).Type;
    }

    private StaticType BindList(ListLiteral list, ExpressionContext context)
    {
        var elements = CypherKinds.None;
        foreach (var item in list.Items)
        {
            elements |= BindExpression(item, context).Kinds;
        }
        return StaticType.ListOf(list.Items.Count == 0 ? CypherKinds.Any : elements);
    }

    private StaticType BindMap(MapLiteral map, ExpressionContext context)
    {
        foreach (var (_, value) in map.Entries)
        {
            BindExpression(value, context);
        }
        return new StaticType(CypherKinds.Map);
    }

    private StaticType BindProperty(PropertyAccess property, ExpressionContext context)
    {
        var subject = BindExpression(property.Subject, context);
        if (!subject.MayBe(CypherKinds.Map | CypherKinds.Entity | CypherKinds.Temporal))
        {
            var error = subject.MayBe(CypherKinds.Path) ? CypherErrorType.SyntaxError : CypherErrorType.TypeError;
            throw Error(error, property.Subject, "InvalidArgumentType",
                $"a property can be read from a node, a relationship, a map or a temporal value, but this is {KindNames.Of(subject.Kinds)}");
        }
        return (subject.Kinds & (CypherKinds.Map | CypherKinds.Entity)) == 0 ? StaticType.Any : new StaticType(CypherKinds.Any & ~CypherKinds.Entity & ~CypherKinds.Path | MapContents(subject));
    }

    /// <summary>A map may hold anything; a stored property never holds an entity.</summary>
    private static CypherKinds MapContents(StaticType subject) =>
        (subject.Kinds & CypherKinds.Map) != 0 ? CypherKinds.Entity | CypherKinds.Path : CypherKinds.None;

    private StaticType BindIndex(IndexAccess access, ExpressionContext context)
    {
        var subject = BindExpression(access.Subject, context);
        var index = BindExpression(access.Index, context);
        if (!subject.MayBe(CypherKinds.List | CypherKinds.Map | CypherKinds.Entity | CypherKinds.Temporal))
        {
            throw Error(CypherErrorType.TypeError, access.Subject, "InvalidArgumentType", $"a list or a map can be indexed, but this is {KindNames.Of(subject.Kinds)}");
        }
        if ((subject.Kinds & ~CypherKinds.Null) != CypherKinds.List)
        {
            return StaticType.Any;
        }
        if (!index.MayBe(CypherKinds.Integer))
        {
            throw Error(CypherErrorType.TypeError, access.Index, "InvalidArgumentType", $"a list is indexed by an integer, but this is {KindNames.Of(index.Kinds)}");
        }
        return subject.Element.OrNull;
    }

    private StaticType BindSlice(Slice slice, ExpressionContext context)
    {
        var subject = BindExpression(slice.Subject, context);
        Require(slice.Subject, subject, CypherKinds.List, "a slice");
        foreach (var end in new[] { slice.From, slice.To }.OfType<Expression>())
        {
            Require(end, BindExpression(end, context), CypherKinds.Integer, "the end of a slice");
        }
        return subject with { Kinds = CypherKinds.List | CypherKinds.Null };
    }

    private StaticType BindNullCheck(NullCheck check, ExpressionContext context)
    {
        BindExpression(check.Operand, context);
        return new StaticType(CypherKinds.Boolean);
    }

    private StaticType BindLabelCheck(LabelCheck check, ExpressionContext context)
    {
        Require(check.Operand, BindExpression(check.Operand, context), CypherKinds.Entity, "a label check");
        BindLabels(check.Labels, context.Scope);
        return StaticType.Boolean;
    }

    private StaticType BindCase(CaseExpression choice, ExpressionContext context)
    {
        if (choice.Subject is { } subject)
        {
            BindExpression(subject, context.Value);
        }
        var type = choice.Otherwise is { } otherwise ? BindExpression(otherwise, context.Value) : new StaticType(CypherKinds.Null, CypherKinds.None);
        foreach (var branch in choice.Branches)
        {
            BindExpression(branch.When, choice.Subject is null ? context.AsPredicate : context.Value);
            type = type.Union(BindExpression(branch.Then, context.Value));
        }
        return type;
    }

    private StaticType BindMapProjection(MapProjection projection, ExpressionContext context)
    {
        var type = BindVariable(projection.Subject, context);
        Require(projection.Subject, type, CypherKinds.Map | CypherKinds.Entity, "a map projection");
        foreach (var value in projection.Items.Select(item => item.Value).OfType<Expression>())
        {
            BindExpression(value, context);
        }
        return new StaticType(CypherKinds.Map | (type.Kinds & CypherKinds.Null));
    }

    /// <summary>The column of the projection that already holds this expression's value.</summary>
    private Symbol? FindColumn(Expression expression, ExpressionContext context)
    {
        if (context.Grouping?.Find(Canonical(expression)) is not { } column)
        {
            return null;
        }
        if (context.BesideAggregate && expression is BinaryExpression && !ExpressionChildren.Any(expression, IsAggregate))
        {
            throw Error(expression, "AmbiguousAggregationExpression",
                $"'{Source(expression)}' stands beside an aggregate function: give the column a name with AS, and use that");
        }
        Model.SetSymbol(expression, column);
        Use(column);
        return column;
    }
}
