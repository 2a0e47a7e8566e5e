using System.Text.RegularExpressions;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

internal sealed partial class ExpressionCompiler
{
    private Evaluator CompileUnary(UnaryExpression unary)
    {
        var operand = Compile(unary.Operand);
        return unary.Operator switch
        {
            UnaryOperator.Not => (row, context) => CypherValue.Of(Truth.Not(Truth.Of(operand(row, context)))),
            UnaryOperator.Minus => (row, context) => Arithmetic.Negate(operand(row, context)),
            _ => operand,
        };
    }

    private Evaluator CompileBinary(BinaryExpression binary)
    {
        var left = Compile(binary.Left);
        var right = Compile(binary.Right);
        switch (binary.Operator)
        {
            case BinaryOperator.And:
                return (row, context) =>
                {
                    var first = Truth.Of(left(row, context));
                    return first == false ? CypherValue.False : CypherValue.Of(Truth.And(first, Truth.Of(right(row, context))));
                };
            case BinaryOperator.Or:
                return (row, context) =>
                {
                    var first = Truth.Of(left(row, context));
                    return first == true ? CypherValue.True : CypherValue.Of(Truth.Or(first, Truth.Of(right(row, context))));
                };
            case BinaryOperator.Matches:
                return CompileMatches(binary.Right, left, right);
            default:
                var operation = OperationOf(binary.Operator);
                return (row, context) => operation(left(row, context), right(row, context));
        }
    }

    private static Func<CypherValue, CypherValue, CypherValue> OperationOf(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Xor => (a, b) => CypherValue.Of(Truth.Xor(Truth.Of(a), Truth.Of(b))),
        BinaryOperator.In => ElementAccess.In,
        BinaryOperator.StartsWith => (a, b) => OfStrings(a, b, static (x, y) => x.StartsWith(y, StringComparison.Ordinal)),
        BinaryOperator.EndsWith => (a, b) => OfStrings(a, b, static (x, y) => x.EndsWith(y, StringComparison.Ordinal)),
        BinaryOperator.Contains => (a, b) => OfStrings(a, b, static (x, y) => x.Contains(y, StringComparison.Ordinal)),
        BinaryOperator.Add => Arithmetic.Add,
        BinaryOperator.Concatenate => Arithmetic.Concatenate,
        BinaryOperator.Subtract => Arithmetic.Subtract,
        BinaryOperator.Multiply => Arithmetic.Multiply,
        BinaryOperator.Divide => Arithmetic.Divide,
        BinaryOperator.Modulo => Arithmetic.Modulo,
        BinaryOperator.Power => Arithmetic.Power,
        _ => throw new InvalidOperationException($"No operation for {operation}."),
    };

    private static CypherValue OfStrings(CypherValue left, CypherValue right, Func<string, string, bool> test) =>
        left.Kind == CypherKind.String && right.Kind == CypherKind.String ? CypherValue.Of(test(left.AsString(), right.AsString())) : CypherValue.Null;

    private static Evaluator CompileMatches(Expression pattern, Evaluator left, Evaluator right)
    {
        var constant = pattern is StringLiteral literal ? WholeMatch(literal.Value) : null;
        return (row, context) =>
        {
            var text = left(row, context);
            var expression = right(row, context);
            if (text.Kind != CypherKind.String || expression.Kind != CypherKind.String)
            {
                return CypherValue.Null;
            }
            return CypherValue.Of(IsMatch(constant ?? WholeMatch(expression.AsString()), text.AsString()));
        };
    }

    private static bool IsMatch(Regex expression, string text)
    {
        try
        {
            return expression.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            throw RuntimeErrors.Argument("InvalidArgumentValue", "the regular expression takes too long");
        }
    }

    private static Regex WholeMatch(string pattern)
    {
        try
        {
            return new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException invalid)
        {
            throw RuntimeErrors.Argument("InvalidArgumentValue", $"'{pattern}' is no regular expression: {invalid.Message}");
        }
    }

    private Evaluator CompileComparison(ComparisonChain chain)
    {
        var operands = CompileAll(chain.Operands);
        var operations = chain.Operators.Select(ComparisonOf).ToArray();
        if (operations is [var single])
        {
            var (left, right) = (operands[0], operands[1]);
            return (row, context) => single(left(row, context), right(row, context));
        }
        return (row, context) =>
        {
            bool? all = true;
            var left = operands[0](row, context);
            for (var i = 0; i < operations.Length && all != false; i++)
            {
                var right = operands[i + 1](row, context);
                all = Truth.And(all, Truth.Of(operations[i](left, right)));
                left = right;
            }
            return CypherValue.Of(all);
        };
    }

    private static Func<CypherValue, CypherValue, CypherValue> ComparisonOf(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => Equality.Evaluate,
        ComparisonOperator.NotEqual => static (a, b) => CypherValue.Of(Truth.Not(Equality.AreEqual(a, b))),
        ComparisonOperator.Less => Comparison.LessThan,
        ComparisonOperator.LessOrEqual => Comparison.LessThanOrEqual,
        ComparisonOperator.Greater => Comparison.GreaterThan,
        _ => Comparison.GreaterThanOrEqual,
    };
}
