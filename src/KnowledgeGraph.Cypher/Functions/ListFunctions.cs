using KnowledgeGraph.Cypher.Values;
using static KnowledgeGraph.Cypher.Values.CypherKinds;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Functions of lists; some also take strings.</summary>
internal static class ListFunctions
{
    private const int LongestRange = 100_000_000;

    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("size", [List | CypherKinds.String], Integer, static (x, _) => CypherValue.Of(Size(x[0]))),
        new("isEmpty", [List | CypherKinds.String | Map], CypherKinds.Boolean, static (x, _) => CypherValue.Of(IsEmpty(x[0]))),
        new("head", [List], Any, static (x, _) => x[0].AsList() is [var first, ..] ? first : CypherValue.Null),
        new("last", [List], Any, static (x, _) => x[0].AsList() is [.., var last] ? last : CypherValue.Null),
        new("tail", [List], List, static (x, _) => CypherValue.List([.. x[0].AsList().Skip(1)])),
        new("reverse", [List | CypherKinds.String], List | CypherKinds.String, static (x, _) => Reverse(x[0])),
        new("range", [Any, Any, Any], List, Range, required: 2),
    ];

    private static long Size(CypherValue value) =>
        value.Kind == CypherKind.String ? CodePoints.Count(value.AsString()) : value.AsList().Count;

    private static bool IsEmpty(CypherValue value) => value.Kind == CypherKind.Map ? value.AsMap().Count == 0 : Size(value) == 0;

    private static CypherValue Reverse(CypherValue value) => value.Kind == CypherKind.String
        ? CypherValue.Of(string.Concat(value.AsString().EnumerateRunes().Reverse()))
        : CypherValue.List([.. value.AsList().Reverse()]);

    private static CypherValue Range(ReadOnlySpan<CypherValue> arguments, FunctionContext context)
    {
        var (start, end) = (Bound(arguments[0]), Bound(arguments[1]));
        var step = arguments.Length > 2 ? Bound(arguments[2]) : 1;
        if (step == 0)
        {
            throw RuntimeErrors.Argument("NumberOutOfRange", "the step of range() must not be zero");
        }

        var count = ((Int128)end - start) / step;
        var reachable = step > 0 ? start <= end : start >= end;
        if (reachable && count >= LongestRange)
        {
            throw RuntimeErrors.Argument("NumberOutOfRange", $"range() gives at most {LongestRange} numbers");
        }

        var items = new CypherValue[reachable ? (int)count + 1 : 0];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = CypherValue.Of(start + (i * step));
        }

        return CypherValue.List(items);
    }

    private static long Bound(CypherValue value) => value.Kind == CypherKind.Integer
        ? value.AsInteger()
        : throw RuntimeErrors.Argument("InvalidArgumentType", $"range() takes integers, found {CypherNotation.Name(value.Kind)}");
}
