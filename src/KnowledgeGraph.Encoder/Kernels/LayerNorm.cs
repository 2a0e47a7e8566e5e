using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Encoder.Weights;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>Rows brought to mean 0 and variance 1, then scaled and shifted (Ba, Kiros, Hinton 2016).</summary>
internal sealed unsafe class LayerNorm(float* weight, float* bias)
{
    private const float Epsilon = 1e-12f;
    private const int Width = ModelShape.Width;

    /// <summary>Normalizes a row.</summary>
    /// <param name="row">Replaced by the result.</param>
    /// <param name="added">Added to the row before.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Apply(float* row, float* added)
    {
        var (first, second) = (Vector256<float>.Zero, Vector256<float>.Zero);
        for (var i = 0; i < Width; i += 16)
        {
            var left = Vector256.Load(row + i) + Vector256.Load(added + i);
            var right = Vector256.Load(row + i + 8) + Vector256.Load(added + i + 8);
            (first, second) = (first + left, second + right);
            left.Store(row + i);
            right.Store(row + i + 8);
        }

        var mean = Vector256.Create(Lanes.Sum(first, second) / Width);
        (first, second) = (Vector256<float>.Zero, Vector256<float>.Zero);
        for (var i = 0; i < Width; i += 16)
        {
            var (left, right) = (Vector256.Load(row + i) - mean, Vector256.Load(row + i + 8) - mean);
            (first, second) = (first + (left * left), second + (right * right));
        }

        var scale = Vector256.Create(1 / MathF.Sqrt((Lanes.Sum(first, second) / Width) + Epsilon));
        for (var i = 0; i < Width; i += 8)
        {
            var number = (Vector256.Load(row + i) - mean) * scale;
            ((number * Vector256.Load(weight + i)) + Vector256.Load(bias + i)).Store(row + i);
        }
    }
}
