using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>
/// e to the x by explicit operations, each rounded once, because every platform's own differs in last bits: x = n ln 2 + r, the
/// Taylor polynomial of degree 6 in r (|r| at most ln 2 / 2; off by 2e-7), times 2^n. Below -80 it is 0; not for x above 88.
/// </summary>
internal static class Exponential
{
    /// <summary>Products with still smaller powers would leave the range in which arithmetic is quick.</summary>
    private const float Least = -80;
    private const float PerLogOf2 = 1.44269504f;

    /// <summary>ln 2 in two parts, the first with few bits, so that n times it is exact.</summary>
    private const float LogOf2 = 0.693359375f;

    private const float LogOf2Rest = -2.12194440e-4f;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        var inRange = Vector512.GreaterThanOrEqual(x, Vector512.Create(Least));
        var power = Rounding.ToWhole(Vector512.MaxNative(x, Vector512.Create(Least)) * Vector512.Create(PerLogOf2));
        var r = x - (power * Vector512.Create(LogOf2)) - (power * Vector512.Create(LogOf2Rest));
        var sum = Vector512.Create(1f / 720);
        sum = (sum * r) + Vector512.Create(1f / 120);
        sum = (sum * r) + Vector512.Create(1f / 24);
        sum = (sum * r) + Vector512.Create(1f / 6);
        sum = (sum * r) + Vector512.Create(0.5f);
        sum = (sum * r) + Vector512<float>.One;
        sum = (sum * r) + Vector512<float>.One;
        var scale = ((Rounding.ToInteger(power) + Vector512.Create(127)) << 23).AsSingle();
        return sum * scale & inRange.AsSingle();
    }

    public static float Of(float x) => Of(Vector512.Create(x)).ToScalar();
}
