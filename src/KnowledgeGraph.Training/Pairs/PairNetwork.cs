using KnowledgeGraph.Extraction.Learned;
using KnowledgeGraph.Training.Encoders.Torch;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Pairs;

/// <summary>The network as <see cref="PairScorer"/> has it, for many pairs at once.</summary>
/// <param name="parameters">Its weights.</param>
/// <param name="dropout">Null to use no dropout.</param>
internal sealed class PairNetwork(PairParameters parameters, DropoutPool? dropout)
{
    public const double InputDrop = 0.3;
    public const double FeatureDrop = 0.2;
    public const double HiddenDrop = 0.4;

    /// <param name="examples">Of which some are taken.</param>
    /// <param name="batch">Their numbers.</param>
    /// <returns>[batch, relations].</returns>
    public Tensor Logits(IReadOnlyList<PairExample> examples, int[] batch)
    {
        var width = examples[0].Vectors.Length;
        var values = new float[batch.Length * width];
        var (rows, owners) = (new List<long>(), new List<long>());
        for (var row = 0; row < batch.Length; row++)
        {
            for (var i = 0; i < width; i++)
            {
                values[(row * width) + i] = (float)examples[batch[row]].Vectors[i];
            }

            owners.AddRange(Enumerable.Repeat((long)row, examples[batch[row]].Rows.Length));
            rows.AddRange(examples[batch[row]].Rows.Select(feature => (long)feature));
        }

        var vectors = Drop(tensor(values, [batch.Length, width]), InputDrop);
        var features = Drop(zeros(batch.Length, PairParameters.Hidden).index_add(0, tensor(owners.ToArray()), parameters["features"].index_select(0, tensor(rows.ToArray())), 1), FeatureDrop);
        var hidden = Drop((matmul(vectors, parameters["vectors"]) + features + parameters["bias"]).relu(), HiddenDrop);
        return matmul(hidden, parameters["output"].t()) + parameters["output.bias"];
    }

    private Tensor Drop(Tensor values, double rate) => dropout is null ? values : dropout.Apply(values, rate);
}
