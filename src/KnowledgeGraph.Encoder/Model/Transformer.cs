using KnowledgeGraph.Encoder.Inputs;
using KnowledgeGraph.Encoder.Weights;

namespace KnowledgeGraph.Encoder.Model;

/// <summary>The encoder without its heads. Thread-safe; a workspace serves one thread at a time.</summary>
internal sealed class Transformer(EncoderWeights weights)
{
    private readonly PieceEmbedding _embedding = new(weights);
    private readonly TransformerLayer[] _layers = [.. Enumerable.Range(0, weights.Metadata.Layers).Select(layer => new TransformerLayer(weights, layer))];

    /// <summary>Leaves the last states of a window in <see cref="Workspace.States"/>.</summary>
    public unsafe void Apply(EncoderInput input, Workspace space)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(input.Pieces.Count, EncoderInput.Longest);
        _embedding.Apply(input, space.States);
        foreach (var layer in _layers)
        {
            layer.Apply(space, input.Pieces.Count);
        }
    }
}
