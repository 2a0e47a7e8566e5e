using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Neo4j.Tests.Values;

/// <summary>Nested lists and maps of the values that have literals.</summary>
internal static class CypherValueGenerator
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Elements("", "a", "$type", "_value", "Ünï", "漢字😀", "\"quoted\" \\ \u0001"),
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => WellFormed(text.Get)));

    private static readonly Gen<object?> Leaf = Gen.OneOf<object?>(
        Gen.Constant<object?>(null),
        ArbMap.Default.GeneratorFor<bool>().Select(truth => (object?)truth),
        ArbMap.Default.GeneratorFor<long>().Select(number => (object?)number),
        ArbMap.Default.GeneratorFor<double>().Select(number => (object?)number),
        Text.Select(text => (object?)text));

    /// <summary>The same ones in every run.</summary>
    public static IReadOnlyList<object?> Samples(int count) =>
        [.. Gen.Sized(Sized).Sample(count, new Rnd(20_26_11_22UL), 12)];

    private static Gen<object?> Sized(int size) => size <= 1
        ? Leaf
        : Gen.OneOf(
            Leaf,
            Sized(size / 3).ListOf(3).Select(items => (object?)items.ToList()),
            Text.Zip(Sized(size / 3)).ListOf(3).Select(pairs => (object?)Map(pairs)));

    private static SortedDictionary<string, object?> Map(IEnumerable<(string Key, object? Value)> pairs)
    {
        var map = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (key, value) in pairs)
        {
            map[key] = value;
        }

        return map;
    }

    // Half a surrogate pair is no text: no UTF-8 can carry it.
    private static string WellFormed(string text) => new([.. text.Where(character => !char.IsSurrogate(character))]);
}
