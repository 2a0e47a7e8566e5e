using KnowledgeGraph.Encoder.Inputs;
using KnowledgeGraph.Encoder.Weights;

namespace KnowledgeGraph.Encoder.Model;

/// <summary>
/// The encoder without its heads: shared layers, and upon them those for tags, trees and names and, where there are any, those
/// for what refers to what. Thread-safe; a workspace serves one thread at a time.
/// </summary>
internal sealed unsafe class Transformer(EncoderWeights weights, EncoderWeights? references)
{
    private readonly PieceEmbedding _embedding = new(weights);
    private readonly TransformerLayer[] _layers = Layers(weights, "layers");
    private readonly TransformerLayer[] _references = references is null ? [] : Layers(references, "references");

    /// <summary>Leaves the last states of a window in <see cref="Workspace.States"/>, and what the shared layers say in <see cref="Workspace.SharedStates"/>.</summary>
    public void Apply(EncoderInput input, Workspace space)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(input.Pieces.Count, EncoderInput.Longest);
        _embedding.Apply(input, space.States);
        for (var i = 0; i < _layers.Length; i++)
        {
            if (i == ModelShape.SharedLayers)
            {
                Copy(space.States, space.SharedStates, input.Pieces.Count);
            }

            _layers[i].Apply(space, input.Pieces.Count);
        }
    }

    /// <summary>After <see cref="Apply"/> of the same window: leaves the last states of the reference layers in <see cref="Workspace.States"/>.</summary>
    public void ApplyReferences(EncoderInput input, Workspace space)
    {
        Copy(space.SharedStates, space.States, input.Pieces.Count);
        foreach (var layer in _references)
        {
            layer.Apply(space, input.Pieces.Count);
        }
    }

    private static TransformerLayer[] Layers(EncoderWeights weights, string prefix) =>
        [.. Enumerable.Range(0, weights.Metadata.Layers).Select(layer => new TransformerLayer(weights, $"{prefix}.{layer}"))];

    private static void Copy(float* from, float* to, int rows) =>
        new ReadOnlySpan<float>(from, rows * ModelShape.Width).CopyTo(new Span<float>(to, rows * ModelShape.Width));
}
