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

        var greatest = Vector512.Create(float.NegativeInfinity);
        for (var i = 0; i < padded; i += 16)
        {
            greatest = Vector512.MaxNative(greatest, Vector512.Load(scores + i));
        }

        greatest = Vector512.Create(Lanes.Max(greatest));
        var sum = Vector512<float>.Zero;
        for (var i = 0; i < padded; i += 16)
        {
            var powers = Exponential.Of(Vector512.Load(scores + i) - greatest);
            sum += powers;
            powers.Store(scores + i);
        }

        return 1 / Lanes.Sum(sum);
    }
}
