using KnowledgeGraph.Training.Encoders;
using KnowledgeGraph.Training.Encoders.Torch;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Coreference.Learning;

/// <summary>
/// The scores of antecedents, as <see cref="Linguistics.Coreference.Words.AntecedentScorer"/> takes them, and what they cost: the
/// marginal likelihood of all right choices among those that something is known of (Lee et al. 2017).
/// </summary>
/// <param name="weights">The weights by name, <see cref="CoreferenceShape"/>.</param>
/// <param name="dropout">Null to use no dropout.</param>
internal sealed class CoreferenceLoss(Func<string, Parameter> weights, DropoutPool? dropout)
{
    public const double Rate = 0.33;
    public const double WordRate = 0.25;

    private const double Slope = 0.1;
    private const float Masked = -1e9f;

    private readonly TransformerLayers _layers = new(name => weights(name), dropout);

    private EmbeddingBag? _bag;

    public Tensor Of(CoreferenceBatch batch)
    {
        var scores = zeros(batch.Count * batch.Columns).scatter(0, batch.Places, Scores(batch)).view(batch.Count, batch.Columns);
        var all = scores.masked_fill(batch.Allowed.logical_not(), Masked).logsumexp(1);
        var right = scores.masked_fill(batch.Right.logical_not(), Masked).logsumexp(1);
        return ((all - right) * batch.Weights).mean();
    }

    private Tensor Scores(CoreferenceBatch batch)
    {
        var states = _layers.Apply(batch.States, "references", CoreferenceShape.Layers, batch.Windows, batch.Mask).index_select(0, batch.Words);
        var words = cat([Drop(batch.Vectors, Rate), Drop(states, WordRate)], 1);
        var mentions = Drop(Linear(words, "coreference.mention", true).leaky_relu(Slope), Rate);
        var product = mentions.index_select(0, batch.Anaphors) * mentions.index_select(0, batch.Antecedents);
        var sums = Features(batch) + weights("coreference.bias")
            + Linear(mentions, "coreference.anaphor", false).index_select(0, batch.Anaphors)
            + Linear(mentions, "coreference.antecedent", false).index_select(0, batch.Antecedents)
            + Linear(product, "coreference.product", false);
        var inner = Linear(Drop(sums.leaky_relu(Slope), Rate), "coreference.inner", true).leaky_relu(Slope);
        return matmul(Drop(inner, Rate), weights("coreference.output"));
    }

    private Tensor Features(CoreferenceBatch batch)
    {
        if (_bag is null)
        {
            var table = weights("coreference.features");
            _bag = nn.EmbeddingBag(table.shape[0], table.shape[1], mode: EmbeddingBagMode.Sum);
            _bag.weight = table;
        }

        return _bag.call(batch.Rows, batch.Offsets, null!);
    }

    private Tensor Linear(Tensor values, string name, bool hasBias) =>
        nn.functional.linear(values, weights(name + ".weight"), hasBias ? weights(name + ".bias") : null);

    private Tensor Drop(Tensor values, double rate) => dropout is null ? values : dropout.Apply(values, rate);
}
