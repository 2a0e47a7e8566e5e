using KnowledgeGraph.Training.Encoders.Torch;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Encoders;

/// <summary>
/// The encoder (Devlin et al. 2019, in the small form of Wang et al. 2020). Products are taken in 16-bit floating point, which
/// this library does three times as fast; sums along the layers and norms stay in 32 bits.
/// </summary>
internal sealed class EncoderModel(EncoderParameters parameters, EncoderShape shape, DropoutPool? dropout)
{
    public const double LayerRate = 0.1;
    public const double WordRate = 0.25;

    private const double Epsilon = 1e-12;

    private static readonly double s_scale = 1 / Math.Sqrt((double)EncoderShape.Width / EncoderShape.Attentions);

    /// <summary>The vector of each word of the batch, [words, 448].</summary>
    public Tensor Words(EncoderBatch batch)
    {
        var states = States(batch).index_select(0, batch.WordPlaces);
        var features = parameters["words.table"].index_select(0, batch.WordRows).view(batch.Words, -1, EncoderShape.Features).sum(1);
        return Drop(cat([states, features], 1), WordRate);
    }

    /// <summary>The last states of all pieces, one row each, padding included.</summary>
    private Tensor States(EncoderBatch batch)
    {
        var (windows, length) = (batch.Pieces.shape[0], batch.Pieces.shape[1]);
        var pieces = parameters["embeddings.word"].index_select(0, batch.Pieces.view(-1));
        var shapes = parameters["embeddings.shape"].index_select(0, batch.Shapes.view(-1));
        var positions = parameters["embeddings.position"].narrow(0, 0, length).repeat(windows, 1);
        var states = Drop(Norm(pieces + shapes + positions, "embeddings.norm"), LayerRate);
        for (var i = 0; i < shape.Layers; i++)
        {
            var layer = $"layers.{i}";
            states = Norm(states + Drop(Attend(states.to(ScalarType.BFloat16), layer, batch), LayerRate), layer + ".attention.norm");
            states = Norm(states + Drop(Feed(states.to(ScalarType.BFloat16), layer), LayerRate), layer + ".feed.norm");
        }

        return states;
    }

    /// <summary>By hand: the library's own attention takes ten times as long on the way back.</summary>
    private Tensor Attend(Tensor states, string layer, EncoderBatch batch)
    {
        var (windows, length) = (batch.Pieces.shape[0], batch.Pieces.shape[1]);
        var scores = matmul(Split(Linear(states, layer + ".attention.query") * s_scale), Split(Linear(states, layer + ".attention.key")).transpose(2, 3));
        if (batch.Mask is not null)
        {
            scores += batch.Mask;
        }

        var context = matmul(nn.functional.softmax(scores, 3), Split(Linear(states, layer + ".attention.value")));
        return Linear(context.transpose(1, 2).reshape(windows * length, EncoderShape.Width), layer + ".attention.output").to(ScalarType.Float32);

        Tensor Split(Tensor values) => values.view(windows, length, EncoderShape.Attentions, -1).transpose(1, 2);
    }

    private Tensor Feed(Tensor states, string layer) =>
        Linear(nn.functional.gelu(Linear(states, layer + ".feed.in")), layer + ".feed.out").to(ScalarType.Float32);

    private Tensor Linear(Tensor values, string name) => nn.functional.linear(
        values, parameters[name + ".weight"].to(ScalarType.BFloat16), parameters[name + ".bias"].to(ScalarType.BFloat16));

    private Tensor Norm(Tensor values, string name) =>
        nn.functional.layer_norm(values, [EncoderShape.Width], parameters[name + ".weight"], parameters[name + ".bias"], Epsilon);

    private Tensor Drop(Tensor values, double rate) => dropout is null ? values : dropout.Apply(values, rate);
}
