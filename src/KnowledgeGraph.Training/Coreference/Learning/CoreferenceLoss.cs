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

    private const double Slope = 0.1;
    private const float Masked = -1e9f;

    private EmbeddingBag? _bag;

    /// <param name="words">The vectors of the referring words of the batch, [words, 448]; null to go by features alone.</param>
    /// <param name="batch">The batch.</param>
    public Tensor Of(Tensor? words, CoreferenceBatch batch)
    {
        var scores = zeros(batch.Count * batch.Columns).scatter(0, batch.Places, Scores(words, batch)).view(batch.Count, batch.Columns);
        var all = scores.masked_fill(batch.Allowed.logical_not(), Masked).logsumexp(1);
        var right = scores.masked_fill(batch.Right.logical_not(), Masked).logsumexp(1);
        return ((all - right) * batch.Weights).sum() / batch.Weights.sum();
    }

    private Tensor Scores(Tensor? words, CoreferenceBatch batch)
    {
        var sums = Features(batch) + weights("coreference.bias");
        if (words is not null)
        {
            var mentions = Drop(Linear(Drop(words), "coreference.mention", true).leaky_relu(Slope));
            var product = mentions.index_select(0, batch.Anaphors) * mentions.index_select(0, batch.Antecedents);
            sums = sums + Linear(mentions, "coreference.anaphor", false).index_select(0, batch.Anaphors)
                + Linear(mentions, "coreference.antecedent", false).index_select(0, batch.Antecedents)
                + Linear(product, "coreference.product", false);
        }

        var inner = Linear(Drop(sums.leaky_relu(Slope)), "coreference.inner", true).leaky_relu(Slope);
        return matmul(Drop(inner), weights("coreference.output"));
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

    private Tensor Drop(Tensor values) => dropout is null ? values : dropout.Apply(values, Rate);
}
