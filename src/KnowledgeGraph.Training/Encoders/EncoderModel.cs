using KnowledgeGraph.Training.Encoders.Torch;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Encoders;

/// <summary>
/// The encoder (Devlin et al. 2019, in the small form of Wang et al. 2020): embeddings, layers, features of words.
/// </summary>
internal sealed class EncoderModel(EncoderParameters parameters, EncoderShape shape, DropoutPool? dropout)
{
    public const double WordRate = 0.25;

    private readonly TransformerLayers _layers = new(name => parameters[name], dropout);

    /// <summary>The vector of each word of the batch, [words, 448].</summary>
    public Tensor Words(EncoderBatch batch)
    {
        var states = States(batch).index_select(0, batch.WordPlaces);
        var features = parameters["words.table"].index_select(0, batch.WordRows).view(batch.Words, -1, EncoderShape.Features).sum(1);
        var words = cat([states, features], 1);
        return dropout is null ? words : dropout.Apply(words, WordRate);
    }

    /// <summary>The last states of all pieces, one row each, padding included.</summary>
    private Tensor States(EncoderBatch batch)
    {
        var (windows, length) = (batch.Pieces.shape[0], batch.Pieces.shape[1]);
        var pieces = parameters["embeddings.word"].index_select(0, batch.Pieces.view(-1));
        var shapes = parameters["embeddings.shape"].index_select(0, batch.Shapes.view(-1));
        var positions = parameters["embeddings.position"].narrow(0, 0, length).repeat(windows, 1);
        var states = _layers.Drop(_layers.Norm(pieces + shapes + positions, "embeddings.norm"));
        return _layers.Apply(states, "layers", shape.Layers, windows, batch.Mask);
    }
}
