using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>All scalar functions, found by name without regard to case; those of a namespace by their full name.</summary>
internal static class FunctionCatalog
{
    private static readonly FrozenDictionary<string, ScalarFunction> _byName =
        new IEnumerable<ScalarFunction>[]
        {
            EntityFunctions.All,
            ListFunctions.All,
            StringFunctions.All,
            MathFunctions.All,
            ConversionFunctions.All,
            TemporalFunctions.All,
        }
        .SelectMany(group => group)
        .ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<ScalarFunction> All => _byName.Values.OrderBy(function => function.Name, StringComparer.Ordinal);

    public static bool TryFind(string name, [MaybeNullWhen(false)] out ScalarFunction function) =>
        _byName.TryGetValue(name, out function);
}
