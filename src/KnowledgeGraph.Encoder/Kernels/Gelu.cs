using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>
/// x times the normal distribution's share below x, with the error function by Abramowitz and Stegun 7.1.26 (off by 1.5e-7 at
/// most): max(x, 0) - |x| h, where h is half of 1 - erf(|x| / sqrt 2).
/// </summary>
internal static unsafe class Gelu
{
    /// <summary>p of 7.1.26 over the square root of 2.</summary>
    private const float Slope = 0.3275911f * 0.70710678f;

    /// <param name="numbers">Replaced by the results.</param>
    /// <param name="count">A multiple of 16.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Apply(float* numbers, int count)
    {
        for (var i = 0; i < count; i += 16)
        {
            Of(Vector512.Load(numbers + i)).Store(numbers + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Of(Vector512<float> x)
    {
        var size = Vector512.Abs(x);
        var t = Vector512<float>.One / (Vector512<float>.One + (size * Vector512.Create(Slope)));
        var sum = Vector512.Create(0.5f * 1.061405429f);
        sum = (sum * t) + Vector512.Create(0.5f * -1.453152027f);
        sum = (sum * t) + Vector512.Create(0.5f * 1.421413741f);
        sum = (sum * t) + Vector512.Create(0.5f * -0.284496736f);
        sum = (sum * t) + Vector512.Create(0.5f * 0.254829592f);
        var above = sum * t * Exponential.Of(x * x * Vector512.Create(-0.5f));
        return Vector512.MaxNative(x, Vector512<float>.Zero) - (size * above);
    }
}
