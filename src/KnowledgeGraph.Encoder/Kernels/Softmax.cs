using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>Powers of e over their sum, with the greatest exponent as 0.</summary>
internal static unsafe class Softmax
{
    /// <summary>Replaces scores by the powers, and tells what to multiply them with to have the shares.</summary>
    /// <param name="scores">Room for a multiple of 16.</param>
    /// <param name="count">How many scores there are; the powers of the rest are 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Apply(float* scores, int count)
    {
        var padded = (count + 15) & ~15;
        for (var i = count; i < padded; i++)
        {
            scores[i] = float.NegativeInfinity;
        }

        var greatest = Vector256.Create(float.NegativeInfinity);
        for (var i = 0; i < padded; i += 8)
        {
            greatest = Vector256.MaxNative(greatest, Vector256.Load(scores + i));
        }

        greatest = Vector256.Create(Lanes.Max(greatest));
        var (first, second) = (Vector256<float>.Zero, Vector256<float>.Zero);
        for (var i = 0; i < padded; i += 16)
        {
            var left = Exponential.Of(Vector256.Load(scores + i) - greatest);
            var right = Exponential.Of(Vector256.Load(scores + i + 8) - greatest);
            (first, second) = (first + left, second + right);
            left.Store(scores + i);
            right.Store(scores + i + 8);
        }

        return 1 / Lanes.Sum(first, second);
    }
}
