using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Binding;

internal sealed partial class Binder
{
    private StaticType BindCall(FunctionCall call, ExpressionContext context)
    {
        if (AggregateCatalog.TryFind(call.Name, out var aggregate))
        {
            CheckArity(call, call.Arguments.Count, aggregate.Arity, aggregate.Arity);
            return BindAggregate(call, aggregate, call.Distinct, call.Arguments, context);
        }
        if (call.Distinct)
        {
            throw Error(call, "UnexpectedSyntax", $"DISTINCT can stand only in an aggregate function, and {call.Name}() is none");
        }
        if (call.Name.Equals("exists", StringComparison.OrdinalIgnoreCase) && call.Arguments.Count == 1)
        {
            BindExpression(call.Arguments[0], context.AsPredicate);
            return new StaticType(CypherKinds.Boolean);
        }
        if (!FunctionCatalog.TryFind(call.Name, out var function))
        {
            throw Error(call, "UnknownFunction", $"there is no function {call.Name}()");
        }
        CheckArity(call, call.Arguments.Count, function.MinArity, function.MaxArity);
        if (context.InsideAggregate && call.Name.Equals("rand", StringComparison.OrdinalIgnoreCase))
        {
            throw Error(call, "NonConstantExpression", "rand() cannot stand inside an aggregate function");
        }
        BindArguments(call, function, context.Value);
        return TypeOfCall(call, function);
    }

    private static StaticType TypeOfCall(FunctionCall call, ScalarFunction function) => call.Name.ToUpperInvariant() switch
    {
        "NODES" => StaticType.ListOf(CypherKinds.Node).OrNull,
        "RELATIONSHIPS" => StaticType.ListOf(CypherKinds.Relationship).OrNull,
        "KEYS" or "LABELS" or "SPLIT" => StaticType.ListOf(CypherKinds.String).OrNull,
        "RANGE" => StaticType.ListOf(CypherKinds.Integer),
        _ => new StaticType(function.Returns),
    };

    private void BindArguments(FunctionCall call, ScalarFunction function, ExpressionContext context)
    {
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            var argument = call.Arguments[i];
            var type = BindExpression(argument, context);
            var accepted = function.Parameters.Count == 0 ? CypherKinds.Any : function.Parameters[Math.Min(i, function.Parameters.Count - 1)];
            Require(argument, type, accepted, $"{call.Name}()");
        }
    }

    private void CheckArity(FunctionCall call, int count, int minimum, int maximum)
    {
        if (count < minimum || count > maximum)
        {
            var expected = minimum == maximum ? $"{minimum}" : maximum == int.MaxValue ? $"at least {minimum}" : $"{minimum} to {maximum}";
            throw Error(call, "InvalidNumberOfArguments", $"{call.Name}() takes {expected} {(expected == "1" ? "argument" : "arguments")}, found {count}");
        }
    }

    private StaticType BindCountStar(CountStar count, ExpressionContext context) =>
        BindAggregate(count, AggregateCatalog.CountAll, false, [], context);

    private StaticType BindAggregate(
        Expression call, AggregateFunction function, bool distinct, IReadOnlyList<Expression> arguments, ExpressionContext context)
    {
        if (context.InsideAggregate)
        {
            throw Error(call, "NestedAggregation", "an aggregate function cannot stand inside another");
        }
        if (context.Grouping is not { } grouping || context.InsideElement)
        {
            throw Error(call, "InvalidAggregation", $"an aggregate function cannot stand in {context.Place}");
        }
        var source = context.AfterProjection ? context.Scope : grouping.Source;
        var inner = new ExpressionContext(source) { InsideAggregate = true, Place = "an aggregate function" };
        foreach (var argument in arguments)
        {
            BindExpression(argument, inner);
        }
        if (context.AfterProjection)
        {
            throw Error(call, "InvalidAggregation", $"an aggregate function in {context.Place} must be one of the columns");
        }
        var type = function == AggregateCatalog.CountAll ? new StaticType(CypherKinds.Integer) : StaticType.Any;
        var target = Model.NewSymbol("", type);
        Model.SetSymbol(call, target);
        grouping.Aggregates.Add(new BoundAggregate(function, distinct, arguments, target, Source(call)));
        grouping.Add(Canonical(call), target);
        return type;
    }

    private static bool IsAggregate(Expression expression) =>
        expression is CountStar || (expression is FunctionCall call && AggregateCatalog.TryFind(call.Name, out _));
}
