using System.Globalization;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary><c>round()</c> with a precision and a mode, on the decimal digits that the number is written with.</summary>
internal static class Rounding
{
    /// <summary>A float of more digits is a whole number; a decimal holds 28.</summary>
    private const double LargestFraction = 1e15;

    private const int MostDigits = 28;

    /// <summary>Halves go up; with a precision above zero they go away from it, unless a mode says otherwise.</summary>
    public static CypherValue Round(ReadOnlySpan<CypherValue> arguments, FunctionContext context)
    {
        var number = arguments[0].AsFloat();
        var digits = arguments.Length > 1 ? arguments[1].AsInteger() : 0;
        if (digits < 0)
        {
            throw RuntimeErrors.Argument("NumberOutOfRange", $"the precision of round() must not be negative, found {digits}");
        }

        if (digits == 0 && arguments.Length < 3)
        {
            return CypherValue.Of(Math.Abs(number) < LargestFraction ? RoundHalvesUp(number) : number);
        }

        var mode = arguments.Length > 2 ? arguments[2].AsString() : "HALF_UP";
        return CypherValue.Of(Math.Abs(number) < LargestFraction && digits < MostDigits ? Round(number, (int)digits, mode) : number);
    }

    /// <summary>Never -0.0, hence the addition.</summary>
    private static double RoundHalvesUp(double number)
    {
        var floor = Math.Floor(number);
        return (number - floor >= 0.5 ? floor + 1 : floor) + 0.0;
    }

    private static double Round(double number, int digits, string mode)
    {
        var exact = decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        return (double)(mode switch
        {
            "HALF_UP" => decimal.Round(exact, digits, MidpointRounding.AwayFromZero),
            "HALF_EVEN" => decimal.Round(exact, digits, MidpointRounding.ToEven),
            "HALF_DOWN" => HalfDown(exact, digits),
            "UP" => Away(exact, digits),
            "DOWN" => decimal.Round(exact, digits, MidpointRounding.ToZero),
            "CEILING" => decimal.Round(exact, digits, MidpointRounding.ToPositiveInfinity),
            "FLOOR" => decimal.Round(exact, digits, MidpointRounding.ToNegativeInfinity),
            _ => throw RuntimeErrors.Argument(
                "InvalidArgumentValue",
                $"round() knows the modes UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN and HALF_EVEN, found '{mode}'"),
        });
    }

    private static decimal Away(decimal exact, int digits) => decimal.Round(
        exact, digits, exact < 0 ? MidpointRounding.ToNegativeInfinity : MidpointRounding.ToPositiveInfinity);

    private static decimal HalfDown(decimal exact, int digits)
    {
        var (near, far) = (decimal.Round(exact, digits, MidpointRounding.ToZero), Away(exact, digits));
        return Math.Abs(exact - near) <= Math.Abs(far - exact) ? near : far;
    }
}
