using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>
/// The nearest integer, the even one between two, by adding a number so large that its last bit stands for 1: the same on every
/// processor, which conversions need not be. For numbers below 4 million.
/// </summary>
internal static class Rounding
{
    /// <summary>1.5 * 2^23.</summary>
    private const float Large = 12_582_912;

    private const int LargeBits = 0x4B400000;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> ToInteger(Vector512<float> number) =>
        (number + Vector512.Create(Large)).AsInt32() - Vector512.Create(LargeBits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> ToWhole(Vector512<float> number) => number + Vector512.Create(Large) - Vector512.Create(Large);

    public static int ToInteger(float number) => BitConverter.SingleToInt32Bits(number + Large) - LargeBits;
}
