using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Three-valued logic: null is unknown.</summary>
internal static class Truth
{
    /// <exception cref="CypherException">TypeError: the value is neither a boolean nor null.</exception>
    public static bool? Of(CypherValue value) => value.Kind switch
    {
        CypherKind.Boolean => value.AsBoolean(),
        CypherKind.Null => null,
        _ => throw RuntimeErrors.Type("InvalidArgumentType", $"a predicate is true, false or null, but this is {CypherNotation.Name(value.Kind)}"),
    };

    public static bool? Not(bool? operand) => operand is { } known ? !known : null;

    public static bool? And(bool? left, bool? right) =>
        left == false || right == false ? false : left is null || right is null ? null : true;

    public static bool? Or(bool? left, bool? right) =>
        left == true || right == true ? true : left is null || right is null ? null : false;

    public static bool? Xor(bool? left, bool? right) => left is null || right is null ? null : left != right;
}
