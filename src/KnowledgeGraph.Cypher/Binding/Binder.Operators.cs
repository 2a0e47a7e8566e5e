using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Binding;

internal sealed partial class Binder
{
    private const CypherKinds Computable = CypherKinds.Number | CypherKinds.Temporal;

    private StaticType BindUnary(UnaryExpression unary, ExpressionContext context)
    {
        var type = BindExpression(unary.Operand, unary.Operator == UnaryOperator.Not ? context : context.Value);
        if (unary.Operator == UnaryOperator.Not)
        {
            Require(unary.Operand, type, CypherKinds.Boolean, "NOT");
            return StaticType.Boolean;
        }
        Require(unary.Operand, type, CypherKinds.Number | CypherKinds.Duration, "a sign");
        return type;
    }

    private StaticType BindBinary(BinaryExpression binary, ExpressionContext context)
    {
        var logical = binary.Operator is BinaryOperator.Or or BinaryOperator.Xor or BinaryOperator.And;
        var left = BindExpression(binary.Left, logical ? context : context.Value);
        var right = BindExpression(binary.Right, logical ? context : context.Value);
        switch (binary.Operator)
        {
            case BinaryOperator.Or or BinaryOperator.Xor or BinaryOperator.And:
                var word = binary.Operator.ToString().ToUpperInvariant();
                Require(binary.Left, left, CypherKinds.Boolean, word);
                Require(binary.Right, right, CypherKinds.Boolean, word);
                return StaticType.Boolean;
            case BinaryOperator.In:
                Require(binary.Right, right, CypherKinds.List, "IN");
                return StaticType.Boolean;
            case BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains or BinaryOperator.Matches:
                return StaticType.Boolean;
            case BinaryOperator.Add or BinaryOperator.Concatenate:
                return TypeOfSum(left, right);
            default:
                Require(binary.Left, left, Computable, "arithmetic");
                Require(binary.Right, right, Computable, "arithmetic");
                return TypeOfArithmetic(binary.Operator, left, right);
        }
    }

    private static StaticType TypeOfSum(StaticType left, StaticType right)
    {
        var both = left.Kinds | right.Kinds;
        if ((both & ~CypherKinds.Number) == 0 || (both & ~CypherKinds.String) == 0)
        {
            return new StaticType(both | CypherKinds.Null);
        }
        return left.Kinds == CypherKinds.List && right.Kinds == CypherKinds.List ? left.Union(right) : StaticType.Any;
    }

    private static StaticType TypeOfArithmetic(BinaryOperator operation, StaticType left, StaticType right)
    {
        var both = left.Kinds | right.Kinds;
        return (both & ~(CypherKinds.Number | CypherKinds.Null)) != 0 ? new StaticType(Computable | CypherKinds.Null)
            : operation == BinaryOperator.Power ? new StaticType(CypherKinds.Float | CypherKinds.Null)
            : new StaticType((both & CypherKinds.Number) | CypherKinds.Null);
    }

    private StaticType BindComparison(ComparisonChain chain, ExpressionContext context)
    {
        foreach (var operand in chain.Operands)
        {
            BindExpression(operand, context);
        }
        return StaticType.Boolean;
    }

    private StaticType BindListComprehension(ListComprehension comprehension, ExpressionContext context)
    {
        var list = BindExpression(comprehension.List, context);
        Require(comprehension.List, list, CypherKinds.List, "a list comprehension");
        var inner = Inside(context, "a list comprehension");
        var element = Declare(inner.Scope, comprehension.Variable, list.Element);
        if (comprehension.Where is { } where)
        {
            Require(where, BindExpression(where, inner.AsPredicate), CypherKinds.Boolean, "WHERE");
        }
        var result = comprehension.Result is { } expression ? BindExpression(expression, inner) : element.Type;
        return StaticType.ListOf(result.Kinds).OrNull;
    }

    private StaticType BindQuantifier(Quantifier quantifier, ExpressionContext context)
    {
        var list = BindExpression(quantifier.List, context);
        var word = quantifier.Kind.ToString().ToLowerInvariant() + "()";
        Require(quantifier.List, list, CypherKinds.List, word);
        var inner = Inside(context, word);
        Declare(inner.Scope, quantifier.Variable, list.Element);
        Require(quantifier.Where, BindExpression(quantifier.Where, inner.AsPredicate), CypherKinds.Boolean, "WHERE");
        return StaticType.Boolean;
    }

    private StaticType BindReduce(Reduce reduce, ExpressionContext context)
    {
        BindExpression(reduce.Seed, context);
        var list = BindExpression(reduce.List, context);
        Require(reduce.List, list, CypherKinds.List, "reduce()");
        var inner = Inside(context, "reduce()");
        Declare(inner.Scope, reduce.Accumulator, StaticType.Any);
        Declare(inner.Scope, reduce.Variable, list.Element);
        BindExpression(reduce.Result, inner);
        return StaticType.Any;
    }

    /// <summary>The context of an expression that runs once per element: its own variables, no new aggregation.</summary>
    private static ExpressionContext Inside(ExpressionContext context, string place) =>
        context with { Scope = context.Scope.Nested(), InsideElement = true, Place = place };

    private StaticType BindPatternComprehension(PatternComprehension comprehension, ExpressionContext context)
    {
        var scope = VisibleIn(context).Nested();
        var pattern = BindPattern([comprehension.Pattern], comprehension.Where, scope, new PatternRules(Optional: false, MayDeclare: true));
        Model.SetPattern(comprehension, pattern);
        var result = BindExpression(comprehension.Result, context with { Scope = scope, InsideElement = true, Place = "a pattern comprehension" });
        return StaticType.ListOf(result.Kinds);
    }

    private StaticType BindPatternExpression(PatternExpression pattern, ExpressionContext context)
    {
        var isPath = pattern.Pattern.Search != PathSearch.Every;
        if (!isPath && (!context.Predicate || pattern.Pattern.Relationships.Count == 0))
        {
            throw Error(pattern, "UnexpectedSyntax", "a pattern can stand only where a predicate is expected, or inside EXISTS { }, COUNT { } or [ | ]");
        }
        var scope = VisibleIn(context).Nested();
        var part = isPath ? pattern.Pattern with { Name = new Variable(pattern.Span, " path") } : pattern.Pattern;
        Model.SetPattern(pattern, BindPattern([part], null, scope, new PatternRules(Optional: false, MayDeclare: isPath)));
        return isPath ? (pattern.Pattern.Search == PathSearch.Shortest ? StaticType.Path.OrNull : StaticType.ListOf(CypherKinds.Path)) : StaticType.Boolean;
    }

    private StaticType BindSubqueryExpression(SubqueryExpression subquery, ExpressionContext context)
    {
        var place = subquery.Kind == SubqueryKind.Collect ? QueryPlace.Collect : QueryPlace.ExistsOrCount;
        var query = BindQuery(subquery.Query, VisibleIn(context), place);
        if (subquery.Kind == SubqueryKind.Collect && query.Columns.Count != 1)
        {
            throw Error(subquery, "InvalidClauseComposition", "the query of COLLECT { } must return exactly one column");
        }
        Model.SetQuery(subquery, query);
        return subquery.Kind switch
        {
            SubqueryKind.Exists => new StaticType(CypherKinds.Boolean),
            SubqueryKind.Count => new StaticType(CypherKinds.Integer),
            _ => StaticType.ListOf(query.Columns[0].Type.Kinds),
        };
    }

    /// <summary>A subquery beside an aggregate function may read the columns that group, by the names they had.</summary>
    private static Scope VisibleIn(ExpressionContext context)
    {
        if (context.Grouping is not { } grouping || context.InsideAggregate)
        {
            return context.Scope;
        }
        var scope = context.Scope.Copy();
        foreach (var symbol in grouping.Source.Symbols)
        {
            if (grouping.Find(symbol.Name) is { } key && scope.Find(symbol.Name) is null)
            {
                scope.Add(key with { Name = symbol.Name });
            }
        }
        return scope;
    }
}
