using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Binding;

internal sealed partial class Binder
{
    private (Scope, BoundClause) BindProcedureCall(CallProcedureClause call, Scope scope, bool alone)
    {
        var procedure = _procedures.Find(call.Procedure)
            ?? throw Error(CypherErrorType.ProcedureError, call, "ProcedureNotFound", $"there is no procedure {call.Procedure}");
        if (call.YieldStar && !alone)
        {
            throw Error(call, "UnexpectedSyntax", "YIELD * can stand only in a CALL that is the whole query");
        }
        var arguments = BindProcedureArguments(call, procedure, scope, alone);
        var after = scope.Copy();
        var yields = BindYields(call, procedure, after, alone);
        if (call.Where is { } where)
        {
            var context = new ExpressionContext(after) { Predicate = true, Place = "WHERE" };
            Require(where, BindExpression(where, context), CypherKinds.Boolean, "WHERE");
        }
        return (after, new BoundProcedureCall(after.Symbols, procedure, arguments, yields, call.Where));
    }

    private IReadOnlyList<Expression> BindProcedureArguments(CallProcedureClause call, IProcedure procedure, Scope scope, bool alone)
    {
        if (call.Arguments is null && !alone && procedure.Inputs.Count > 0)
        {
            throw Error(call, "InvalidArgumentPassingMode", $"the arguments of {call.Procedure} must be written out here");
        }
        IReadOnlyList<Expression> arguments = call.Arguments ?? [.. procedure.Inputs.Select(input => new Parameter(call.Span, input.Name))];
        if (arguments.Count != procedure.Inputs.Count)
        {
            throw Error(call, "InvalidNumberOfArguments",
                $"{call.Procedure} takes {procedure.Inputs.Count} arguments, found {arguments.Count}");
        }
        for (var i = 0; i < arguments.Count; i++)
        {
            var type = BindValue(arguments[i], scope, "the arguments of a procedure");
            var accepted = procedure.Inputs[i].Kinds;
            Require(arguments[i], type, accepted.HasFlag(CypherKinds.Float) ? accepted | CypherKinds.Integer : accepted, call.Procedure);
        }
        return arguments;
    }

    private List<BoundYield> BindYields(CallProcedureClause call, IProcedure procedure, Scope after, bool alone)
    {
        var items = call.Yield;
        if (call.YieldStar || (items is null && alone))
        {
            items = [.. procedure.Outputs.Select(output => new YieldItem(call.Span, output.Name, new Variable(call.Span, output.Name)))];
        }
        if (items is null && procedure.Outputs.Count > 0)
        {
            throw Error(call, "UndefinedVariable", $"expected YIELD with the columns of {call.Procedure} to use");
        }
        return [.. (items ?? []).Select(item => BindYield(item, call, procedure, after))];
    }

    private BoundYield BindYield(YieldItem item, CallProcedureClause call, IProcedure procedure, Scope after)
    {
        var column = procedure.Outputs.Select(output => output.Name).ToList().IndexOf(item.Column);
        if (column < 0)
        {
            throw Error(item, "UndefinedVariable", $"{call.Procedure} has no column '{item.Column}'");
        }
        return new BoundYield(column, DeclareNew(after, item.Variable, new StaticType(procedure.Outputs[column].Kinds | CypherKinds.Null)));
    }
}
