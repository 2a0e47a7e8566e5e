using KnowledgeGraph.Training.Encoders.Torch;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Encoders;

/// <summary>The scores over word vectors: tags and names linear, trees biaffine (Dozat and Manning 2017).</summary>
internal sealed class EncoderHeads(EncoderParameters parameters, DropoutPool? dropout)
{
    public const double HeadRate = 0.33;

    private const double Slope = 0.1;

    public Tensor Upos(Tensor words) => Linear(words, "tags.upos");

    public Tensor Xpos(Tensor words) => Linear(words, "tags.xpos");

    public Tensor Names(Tensor words) => Linear(words, "names");

    /// <summary>[sentences, longest, 1 + longest]: for each word the score of the root and of each word as its head.</summary>
    public Tensor Arcs(Tensor words, EncoderBatch batch)
    {
        var (sentences, longest) = (batch.SentenceWords.shape[0], batch.SentenceWords.shape[1]);
        var dependents = Rows(Hidden(words, "arcs.dependent"));
        var heads = cat([parameters["arcs.root"].view(1, 1, -1).expand(sentences, 1, EncoderShape.Arc), Rows(Hidden(words, "arcs.head"))], 1);
        var scores = matmul(matmul(dependents, parameters["arcs.product"]), heads.transpose(1, 2)) + matmul(heads, parameters["arcs.bias"]).unsqueeze(1);
        return scores.masked_fill(batch.SentenceMask.logical_not().unsqueeze(1), -1e9f);

        Tensor Rows(Tensor values) => values.index_select(0, batch.SentenceWords.view(-1)).view(sentences, longest, -1);
    }

    /// <summary>[words, relations]: the scores of each word's relation to a given head.</summary>
    /// <param name="words">Word vectors.</param>
    /// <param name="flatHeads">[words]: the row of the head, one past the last for the root.</param>
    public Tensor Relations(Tensor words, Tensor flatHeads)
    {
        var count = words.shape[0];
        var one = ones(count, 1);
        var dependents = cat([Hidden(words, "labels.dependent"), one], 1);
        var heads = cat([Hidden(words, "labels.head"), parameters["labels.root"].view(1, -1)], 0).index_select(0, flatHeads);
        var product = parameters["labels.product"];
        var (relations, width) = (product.shape[0], product.shape[1]);
        var turned = matmul(dependents, product.permute(1, 0, 2).reshape(width, relations * width)).view(count, relations, width);
        return matmul(turned, cat([heads, one], 1).unsqueeze(2)).squeeze(2);
    }

    private Tensor Hidden(Tensor words, string name)
    {
        var values = nn.functional.leaky_relu(Linear(words, name), Slope);
        return dropout is null ? values : dropout.Apply(values, HeadRate);
    }

    private Tensor Linear(Tensor values, string name) =>
        nn.functional.linear(values, parameters[name + ".weight"], parameters[name + ".bias"]);
}
