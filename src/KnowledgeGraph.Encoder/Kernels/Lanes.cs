using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>
/// What a vector comes to. Sums over many numbers take 16 lanes (number i goes to lane i mod 16) and are joined in the one order
/// given here, whatever the processor: where vectors are shorter, the runtime makes one of several.
/// </summary>
internal static class Lanes
{
    /// <summary>The sum of 16 lanes: halves, quarters, eighths, and so on are added to each other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(Vector512<float> sixteen)
    {
        var eight = sixteen.GetLower() + sixteen.GetUpper();
        var four = eight.GetLower() + eight.GetUpper();
        return four.GetElement(0) + four.GetElement(2) + (four.GetElement(1) + four.GetElement(3));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Max(Vector512<float> sixteen)
    {
        var eight = Vector256.MaxNative(sixteen.GetLower(), sixteen.GetUpper());
        var four = Vector128.MaxNative(eight.GetLower(), eight.GetUpper());
        return Math.Max(Math.Max(four.GetElement(0), four.GetElement(1)), Math.Max(four.GetElement(2), four.GetElement(3)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Min(Vector512<float> sixteen)
    {
        var eight = Vector256.MinNative(sixteen.GetLower(), sixteen.GetUpper());
        var four = Vector128.MinNative(eight.GetLower(), eight.GetUpper());
        return Math.Min(Math.Min(four.GetElement(0), four.GetElement(1)), Math.Min(four.GetElement(2), four.GetElement(3)));
    }

    /// <summary>The scalar product of two runs of numbers.</summary>
    /// <param name="left">Numbers.</param>
    /// <param name="right">As many.</param>
    /// <param name="count">A multiple of 16.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe float Product(float* left, float* right, int count)
    {
        var sum = Vector512<float>.Zero;
        for (var i = 0; i < count; i += 16)
        {
            sum += Vector512.Load(left + i) * Vector512.Load(right + i);
        }

        return Sum(sum);
    }
}
