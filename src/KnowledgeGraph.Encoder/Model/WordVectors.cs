using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Encoder.Inputs;
using KnowledgeGraph.Encoder.Kernels;
using KnowledgeGraph.Encoder.Weights;

namespace KnowledgeGraph.Encoder.Model;

/// <summary>A word's vector: its first piece's last state, then the sum of its features' rows in their order.</summary>
internal sealed unsafe class WordVectors(EncoderWeights weights)
{
    private readonly Table _features = weights.Table("words.table");

    /// <param name="input">A window.</param>
    /// <param name="word">A word of it.</param>
    /// <param name="states">The window's last states.</param>
    /// <param name="vector">Room for <see cref="ModelShape.Vector"/> numbers.</param>
    public void Write(EncoderInput input, int word, float* states, float* vector)
    {
        var state = new ReadOnlySpan<float>(states + (input.FirstPieces[word] * ModelShape.Width), ModelShape.Width);
        state.CopyTo(new Span<float>(vector, ModelShape.Width));
        var sum = vector + ModelShape.Width;
        new Span<float>(sum, ModelShape.FeatureWidth).Clear();
        for (var i = 0; i < WordFeatures.PerWord; i++)
        {
            var row = input.Rows[(word * WordFeatures.PerWord) + i];
            Add(_features.Row(row), _features.Scale(row), sum);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(sbyte* row, float scale, float* sum)
    {
        for (var i = 0; i < ModelShape.FeatureWidth; i += Vector256<float>.Count)
        {
            (Vector256.Load(sum + i) + (WideBytes.Load(row + i) * Vector256.Create(scale))).Store(sum + i);
        }
    }
}
