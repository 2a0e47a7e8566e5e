using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Encoder.Inputs;
using KnowledgeGraph.Encoder.Kernels;
using KnowledgeGraph.Encoder.Weights;

namespace KnowledgeGraph.Encoder.Model;

/// <summary>A piece's first state: its word row, its place's row and its shape's row, summed and normalized.</summary>
internal sealed unsafe class PieceEmbedding(EncoderWeights weights)
{
    private readonly Table _words = weights.Table("embeddings.word");
    private readonly Table _positions = weights.Table("embeddings.position");
    private readonly float* _shapes = weights.Floats("embeddings.shape");
    private readonly LayerNorm _norm = new(weights.Floats("embeddings.norm.weight"), weights.Floats("embeddings.norm.bias"));

    /// <param name="input">A window.</param>
    /// <param name="states">Room for a row for each piece.</param>
    public void Apply(EncoderInput input, float* states)
    {
        for (var i = 0; i < input.Pieces.Count; i++)
        {
            var state = states + (i * ModelShape.Width);
            var piece = input.Pieces[i];
            Sum(_words.Row(piece), _words.Scale(piece), _positions.Row(i), _positions.Scale(i), state);
            _norm.Apply(state, _shapes + (input.Shapes[i] * ModelShape.Width));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sum(sbyte* word, float wordScale, sbyte* position, float positionScale, float* state)
    {
        for (var i = 0; i < ModelShape.Width; i += Vector256<float>.Count)
        {
            ((WideBytes.Load(word + i) * Vector256.Create(wordScale))
                + (WideBytes.Load(position + i) * Vector256.Create(positionScale))).Store(state + i);
        }
    }
}
