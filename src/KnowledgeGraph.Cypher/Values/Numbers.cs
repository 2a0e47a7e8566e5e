namespace KnowledgeGraph.Cypher.Values;

/// <summary>Integers and floats on one number line, without rounding the integer.</summary>
internal static class Numbers
{
    private const double TwoTo63 = 9223372036854775808.0;

    /// <summary>The sign of left minus right; NaN comes after everything and equals itself.</summary>
    public static int Compare(CypherValue left, CypherValue right) => (left.Kind, right.Kind) switch
    {
        (CypherKind.Integer, CypherKind.Integer) => left.AsInteger().CompareTo(right.AsInteger()),
        (CypherKind.Integer, _) => Compare(left.AsInteger(), right.AsFloat()),
        (_, CypherKind.Integer) => -Compare(right.AsInteger(), left.AsFloat()),
        _ => Compare(left.AsFloat(), right.AsFloat()),
    };

    /// <summary>The integer that a float stands for exactly, if it does.</summary>
    public static bool TryGetInteger(double number, out long integer)
    {
        integer = number is >= -TwoTo63 and < TwoTo63 ? (long)number : 0;
        return number is >= -TwoTo63 and < TwoTo63 && Math.Truncate(number).Equals(number);
    }

    private static int Compare(double left, double right)
    {
        if (double.IsNaN(left) || double.IsNaN(right))
        {
            return double.IsNaN(left).CompareTo(double.IsNaN(right));
        }

        return left < right ? -1 : left > right ? 1 : 0;
    }

    private static int Compare(long integer, double number)
    {
        if (double.IsNaN(number) || number >= TwoTo63)
        {
            return -1;
        }

        if (number < -TwoTo63)
        {
            return 1;
        }

        var whole = Math.Truncate(number);
        var sign = integer.CompareTo((long)whole);
        return sign != 0 ? sign : whole.CompareTo(number);
    }
}
