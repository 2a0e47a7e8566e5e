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
        var sum = Vector512<float>.Zero;
        for (var i = 0; i < Width; i += 16)
        {
            var number = Vector512.Load(row + i) + Vector512.Load(added + i);
            sum += number;
            number.Store(row + i);
        }

        var mean = Vector512.Create(Lanes.Sum(sum) / Width);
        sum = Vector512<float>.Zero;
        for (var i = 0; i < Width; i += 16)
        {
            var number = Vector512.Load(row + i) - mean;
            sum += number * number;
        }

        var scale = Vector512.Create(1 / MathF.Sqrt((Lanes.Sum(sum) / Width) + Epsilon));
        for (var i = 0; i < Width; i += 16)
        {
            var number = (Vector512.Load(row + i) - mean) * scale;
            ((number * Vector512.Load(weight + i)) + Vector512.Load(bias + i)).Store(row + i);
        }
    }
}
