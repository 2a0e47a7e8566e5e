using KnowledgeGraph.Training.Encoders.Torch;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Encoders;

/// <summary>
/// Layers of BERT (Devlin et al. 2019). Products are taken in 16-bit floating point, which this library does three times as fast;
/// sums along the layers and norms stay in 32 bits.
/// </summary>
/// <param name="weights">The weights by name.</param>
/// <param name="dropout">Null to use no dropout.</param>
internal sealed class TransformerLayers(Func<string, Tensor> weights, DropoutPool? dropout)
{
    public const double Rate = 0.1;

    private const double Epsilon = 1e-12;

    private static readonly double s_scale = 1 / Math.Sqrt((double)EncoderShape.Width / EncoderShape.Attentions);

    /// <summary>The states that come out, one row for each piece.</summary>
    /// <param name="states">[windows * length, 384].</param>
    /// <param name="prefix">What the names of the weights begin with, before the number of the layer.</param>
    /// <param name="count">How many layers.</param>
    /// <param name="windows">How many windows.</param>
    /// <param name="mask">What attention adds, [windows, 1, 1, length]; null when nothing is padded.</param>
    public Tensor Apply(Tensor states, string prefix, int count, long windows, Tensor? mask)
    {
        for (var i = 0; i < count; i++)
        {
            var layer = $"{prefix}.{i}";
            states = Norm(states + Drop(Attend(states.to(ScalarType.BFloat16), layer, windows, mask)), layer + ".attention.norm");
            states = Norm(states + Drop(Feed(states.to(ScalarType.BFloat16), layer)), layer + ".feed.norm");
        }

        return states;
    }

    public Tensor Norm(Tensor values, string name) =>
        nn.functional.layer_norm(values, [EncoderShape.Width], weights(name + ".weight"), weights(name + ".bias"), Epsilon);

    public Tensor Drop(Tensor values) => dropout is null ? values : dropout.Apply(values, Rate);

    /// <summary>By hand: the library's own attention takes ten times as long on the way back.</summary>
    private Tensor Attend(Tensor states, string layer, long windows, Tensor? mask)
    {
        var length = states.shape[0] / windows;
        var scores = matmul(Split(Linear(states, layer + ".attention.query") * s_scale), Split(Linear(states, layer + ".attention.key")).transpose(2, 3));
        if (mask is not null)
        {
            scores += mask;
        }

        var context = matmul(nn.functional.softmax(scores, 3), Split(Linear(states, layer + ".attention.value")));
        return Linear(context.transpose(1, 2).reshape(windows * length, EncoderShape.Width), layer + ".attention.output").to(ScalarType.Float32);

        Tensor Split(Tensor values) => values.view(windows, length, EncoderShape.Attentions, -1).transpose(1, 2);
    }

    private Tensor Feed(Tensor states, string layer) =>
        Linear(nn.functional.gelu(Linear(states, layer + ".feed.in")), layer + ".feed.out").to(ScalarType.Float32);

    private Tensor Linear(Tensor values, string name) => nn.functional.linear(
        values, weights(name + ".weight").to(ScalarType.BFloat16), weights(name + ".bias").to(ScalarType.BFloat16));
}
