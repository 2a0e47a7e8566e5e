using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>
/// e to the x by explicit operations, each rounded once, because every platform's own differs in last bits: x = n ln 2 + r, the
/// Taylor polynomial of degree 6 in r (|r| at most ln 2 / 2; off by 2e-7), times 2^n. Below -87 it is 0; not for x above 88.
/// </summary>
internal static class Exponential
{
    private const float Least = -87;
    private const float PerLogOf2 = 1.44269504f;

    /// <summary>ln 2 in two parts, the first with few bits, so that n times it is exact.</summary>
    private const float LogOf2 = 0.693359375f;

    private const float LogOf2Rest = -2.12194440e-4f;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Of(Vector256<float> x)
    {
        var inRange = Vector256.GreaterThanOrEqual(x, Vector256.Create(Least));
        var power = Rounding.ToWhole(Vector256.MaxNative(x, Vector256.Create(Least)) * Vector256.Create(PerLogOf2));
        var r = x - (power * Vector256.Create(LogOf2)) - (power * Vector256.Create(LogOf2Rest));
        var sum = Vector256.Create(1f / 720);
        sum = (sum * r) + Vector256.Create(1f / 120);
        sum = (sum * r) + Vector256.Create(1f / 24);
        sum = (sum * r) + Vector256.Create(1f / 6);
        sum = (sum * r) + Vector256.Create(0.5f);
        sum = (sum * r) + Vector256<float>.One;
        sum = (sum * r) + Vector256<float>.One;
        var scale = ((Rounding.ToInteger(power) + Vector256.Create(127)) << 23).AsSingle();
        return sum * scale & inRange.AsSingle();
    }

    public static float Of(float x) => Of(Vector256.Create(x)).ToScalar();
}
