using KnowledgeGraph.Cypher.Values;
using static KnowledgeGraph.Cypher.Values.CypherKinds;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Functions of numbers. Angles are in radians.</summary>
internal static class MathFunctions
{
    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("abs", [Number], Number, static (x, _) => Absolute(x[0])),
        new("sign", [Number], Integer, static (x, _) => CypherValue.Of(Sign(x[0]))),
        new("isNaN", [Number], CypherKinds.Boolean, static (x, _) => CypherValue.Of(double.IsNaN(x[0].AsFloat()))),
        new("round", [Number, Integer, CypherKinds.String], Float, Rounding.Round, required: 1),
        new("rand", [], Float, static (_, context) => CypherValue.Of(context.Random.NextDouble()), isDeterministic: false),
        new("pi", [], Float, static (_, _) => CypherValue.Of(Math.PI)),
        new("e", [], Float, static (_, _) => CypherValue.Of(Math.E)),
        new("atan2", [Number, Number], Float, static (x, _) => CypherValue.Of(Math.Atan2(x[0].AsFloat(), x[1].AsFloat()))),
        Of("ceil", Math.Ceiling),
        Of("floor", Math.Floor),
        Of("sqrt", Math.Sqrt),
        Of("exp", Math.Exp),
        Of("log", Math.Log),
        Of("log10", Math.Log10),
        Of("sin", Math.Sin),
        Of("cos", Math.Cos),
        Of("tan", Math.Tan),
        Of("cot", static x => 1 / Math.Tan(x)),
        Of("asin", Math.Asin),
        Of("acos", Math.Acos),
        Of("atan", Math.Atan),
        Of("degrees", static x => x * 180 / Math.PI),
        Of("radians", static x => x * Math.PI / 180),
        Of("haversin", static x => (1 - Math.Cos(x)) / 2),
    ];

    private static ScalarFunction Of(string name, Func<double, double> function) =>
        new(name, [Number], Float, (x, _) => CypherValue.Of(function(x[0].AsFloat())));

    private static CypherValue Absolute(CypherValue value) => value.Kind == CypherKind.Float
        ? CypherValue.Of(Math.Abs(value.AsFloat()))
        : value.AsInteger() < 0 ? Arithmetic.Negate(value) : value;

    private static long Sign(CypherValue value) => value.Kind == CypherKind.Integer
        ? Math.Sign(value.AsInteger())
        : double.IsNaN(value.AsFloat()) ? 0 : Math.Sign(value.AsFloat());
}
