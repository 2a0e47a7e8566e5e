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
    public static Vector256<int> ToInteger(Vector256<float> number) =>
        (number + Vector256.Create(Large)).AsInt32() - Vector256.Create(LargeBits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> ToWhole(Vector256<float> number) => number + Vector256.Create(Large) - Vector256.Create(Large);

    public static int ToInteger(float number) => BitConverter.SingleToInt32Bits(number + Large) - LargeBits;
}
