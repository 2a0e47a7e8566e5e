namespace KnowledgeGraph.Cypher.Values;

/// <summary>The operators <c>+ - * / % ^</c>. A null operand gives null.</summary>
internal static class Arithmetic
{
    /// <exception cref="CypherException">ArithmeticError on integer overflow, TypeError on operands that cannot be added.</exception>
    public static CypherValue Add(CypherValue left, CypherValue right) =>
        OnNumbers(left, right, static (x, y) => checked(x + y), static (x, y) => x + y)
        ?? TryConcatenate(left, right)
        ?? TemporalArithmetic.TryAdd(left, right)
        ?? throw Mismatch("+", left, right);

    /// <summary>The operator <c>||</c>: two strings or two lists, nothing else.</summary>
    /// <exception cref="CypherException">TypeError on other operands.</exception>
    public static CypherValue Concatenate(CypherValue left, CypherValue right) =>
        left.IsNull || right.IsNull ? CypherValue.Null
        : left.Kind == right.Kind && left.Kind is (CypherKind.String or CypherKind.List) ? Add(left, right)
        : throw Mismatch("||", left, right);

    /// <exception cref="CypherException">ArithmeticError on integer overflow, TypeError on operands that cannot be subtracted.</exception>
    public static CypherValue Subtract(CypherValue left, CypherValue right) =>
        OnNumbers(left, right, static (x, y) => checked(x - y), static (x, y) => x - y)
        ?? TemporalArithmetic.TrySubtract(left, right)
        ?? throw Mismatch("-", left, right);

    /// <exception cref="CypherException">ArithmeticError on integer overflow, TypeError on operands that cannot be multiplied.</exception>
    public static CypherValue Multiply(CypherValue left, CypherValue right) =>
        OnNumbers(left, right, static (x, y) => checked(x * y), static (x, y) => x * y)
        ?? TemporalArithmetic.TryMultiply(left, right)
        ?? throw Mismatch("*", left, right);

    /// <summary>Integers divide to an integer, rounding towards zero; only the float zero divides to an infinity.</summary>
    /// <exception cref="CypherException">ArithmeticError on division by the integer zero, TypeError on other operands.</exception>
    public static CypherValue Divide(CypherValue left, CypherValue right) =>
        right.Kind == CypherKind.Integer && right.AsInteger() == 0 && left.IsNumber
            ? throw RuntimeErrors.Arithmetic("DivisionByZero", "division by zero")
            : OnNumbers(left, right, static (x, y) => checked(x / y), static (x, y) => x / y)
        ?? TemporalArithmetic.TryDivide(left, right)
        ?? throw Mismatch("/", left, right);

    /// <summary>The remainder has the sign of the dividend.</summary>
    /// <exception cref="CypherException">ArithmeticError on division of integers by zero, TypeError on other operands.</exception>
    public static CypherValue Modulo(CypherValue left, CypherValue right) =>
        OnNumbers(left, right, static (x, y) => y == -1 ? 0 : x % y, static (x, y) => x % y)
        ?? throw Mismatch("%", left, right);

    /// <summary>Always a float.</summary>
    /// <exception cref="CypherException">TypeError on operands that are no numbers.</exception>
    public static CypherValue Power(CypherValue left, CypherValue right)
    {
        if (left.IsNull || right.IsNull)
        {
            return CypherValue.Null;
        }

        return left.IsNumber && right.IsNumber
            ? CypherValue.Of(Math.Pow(left.AsFloat(), right.AsFloat()))
            : throw Mismatch("^", left, right);
    }

    /// <exception cref="CypherException">ArithmeticError on integer overflow, TypeError on an operand that has no sign.</exception>
    public static CypherValue Negate(CypherValue operand) => operand.Kind switch
    {
        CypherKind.Null => CypherValue.Null,
        CypherKind.Float => CypherValue.Of(0 - operand.AsFloat()),
        _ => Subtract(CypherValue.Of(0), operand),
    };

    private static CypherValue? OnNumbers(
        CypherValue left, CypherValue right, Func<long, long, long> integers, Func<double, double, double> floats)
    {
        if (left.Kind == CypherKind.Integer && right.Kind == CypherKind.Integer)
        {
            return OnIntegers(left.AsInteger(), right.AsInteger(), integers);
        }

        if (left.IsNull || right.IsNull)
        {
            return CypherValue.Null;
        }

        return left.IsNumber && right.IsNumber ? CypherValue.Of(floats(left.AsFloat(), right.AsFloat())) : null;
    }

    private static CypherValue OnIntegers(long left, long right, Func<long, long, long> operation)
    {
        try
        {
            return CypherValue.Of(operation(left, right));
        }
        catch (DivideByZeroException)
        {
            throw RuntimeErrors.Arithmetic("DivisionByZero", "division by zero");
        }
        catch (OverflowException)
        {
            throw RuntimeErrors.Arithmetic("IntegerOverflow", "the result does not fit into a 64-bit integer");
        }
    }

    private static CypherValue? TryConcatenate(CypherValue left, CypherValue right) => (left.Kind, right.Kind) switch
    {
        (CypherKind.List, CypherKind.List) => CypherValue.List([.. left.AsList(), .. right.AsList()]),
        (CypherKind.List, _) => CypherValue.List([.. left.AsList(), right]),
        (_, CypherKind.List) => CypherValue.List([left, .. right.AsList()]),
        _ => IsTextual(left) && IsTextual(right) ? CypherValue.Of(PlainText.Of(left) + PlainText.Of(right)) : null,
    };

    private static bool IsTextual(CypherValue value) => value.Kind == CypherKind.String || value.IsNumber;

    private static CypherException Mismatch(string symbol, CypherValue left, CypherValue right) => RuntimeErrors.Type(
        "InvalidArgumentType",
        $"{symbol} cannot take {CypherNotation.Name(left.Kind)} and {CypherNotation.Name(right.Kind)}");
}
