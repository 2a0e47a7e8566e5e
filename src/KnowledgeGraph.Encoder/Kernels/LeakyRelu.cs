using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>The larger of x and x / 10.</summary>
internal static unsafe class LeakyRelu
{
    private const float Slope = 0.1f;

    /// <param name="numbers">Replaced by the results.</param>
    /// <param name="count">A multiple of 16.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Apply(float* numbers, int count)
    {
        for (var i = 0; i < count; i += 16)
        {
            var sixteen = Vector512.Load(numbers + i);
            Vector512.MaxNative(sixteen, sixteen * Vector512.Create(Slope)).Store(numbers + i);
        }
    }
}
