using System.Numerics;

namespace KnowledgeGraph.Linguistics.Models;

/// <summary>
/// Stable 64-bit names for words and features: the same on every machine, process and version of the runtime,
/// because weights are looked up by them.
/// </summary>
public static class FeatureHash
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const ulong Prime = 0x00000100000001B3;

    /// <summary>The hash of the UTF-16 code units, FNV-1a with a final mix; never zero for the empty text.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * Prime;
        }

        return Mix(hash);
    }

    /// <summary>The feature that template number <paramref name="template"/> makes of one value.</summary>
    public static ulong Feature(int template, ulong a) => Mix(Step(Start(template), a));

    public static ulong Feature(int template, ulong a, ulong b) => Mix(Step(Step(Start(template), a), b));

    public static ulong Feature(int template, ulong a, ulong b, ulong c) =>
        Mix(Step(Step(Step(Start(template), a), b), c));

    public static ulong Feature(int template, ulong a, ulong b, ulong c, ulong d) =>
        Mix(Step(Step(Step(Step(Start(template), a), b), c), d));

    private static ulong Start(int template) => (ulong)(template + 1) * Golden;

    private static ulong Step(ulong hash, ulong value) => (BitOperations.RotateLeft(hash, 23) ^ value) * Golden;

    /// <summary>The finalizer of MurmurHash3 (Austin Appleby, public domain): every input bit reaches every output bit.</summary>
    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }
}
