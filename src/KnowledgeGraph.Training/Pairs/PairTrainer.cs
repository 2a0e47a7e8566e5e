using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Training.Encoders.Torch;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Pairs;

/// <summary>
/// Trains the network of pairs; the encoder stays as it is. What a corpus says of two things, one of their pairs of mentions shows: after the
/// first epoch the pair that scores best answers for all (multi-instance learning, Zeng et al. 2015). AdamW, linear decay.
/// </summary>
/// <param name="log">Where to report.</param>
internal sealed class PairTrainer(TextWriter log)
{
    private const double Rate = 1e-3;
    private const double Decay = 0.05;
    private const int BatchSize = 256;

    /// <param name="examples">What to learn from.</param>
    /// <param name="epochs">How many.</param>
    /// <param name="seed">Of weights, order and masks.</param>
    public PairParameters Train(IReadOnlyList<PairExample> examples, int epochs, int seed)
    {
        var parameters = PairParameters.Start(examples[0].Vectors.Length, examples[0].Truth.Length, seed);
        using var dropout = new DropoutPool(seed, PairNetwork.InputDrop, PairNetwork.FeatureDrop, PairNetwork.HiddenDrop);
        using var steps = optim.AdamW(parameters.All, Rate, 0.9, 0.98, weight_decay: Decay);
        var network = new PairNetwork(parameters, dropout);
        var (random, step) = (new Random(seed), 0);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var total = epochs * ((examples.Count + BatchSize - 1) / BatchSize);
        var answering = new BestPairs(examples, null);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            var (sum, watch) = (0.0, Stopwatch.StartNew());
            random.Shuffle(order);
            foreach (var batch in order.Chunk(BatchSize))
            {
                using var scope = NewDisposeScope();
                foreach (var group in steps.ParamGroups)
                {
                    group.LearningRate = Rate * Math.Max(0.02, 1 - ((double)step / total));
                }

                steps.zero_grad();
                var cost = Loss(network, examples, batch, answering);
                cost.backward();
                steps.step();
                (sum, step) = (sum + cost.item<float>(), step + 1);
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}: loss {sum * BatchSize / examples.Count:F4}, {watch.Elapsed.TotalSeconds:F0} s"));
            answering = new BestPairs(examples, Scores(parameters, examples));
        }

        return parameters;
    }

    /// <summary>The scores of each example, without masks.</summary>
    public static float[][] Scores(PairParameters parameters, IReadOnlyList<PairExample> examples)
    {
        var scores = new List<float[]>(examples.Count);
        var network = new PairNetwork(parameters, null);
        using var quiet = no_grad();
        foreach (var batch in Enumerable.Range(0, examples.Count).Chunk(BatchSize))
        {
            using var scope = NewDisposeScope();
            var values = network.Logits(examples, batch).data<float>().ToArray();
            scores.AddRange(values.Chunk(values.Length / batch.Length));
        }

        return [.. scores];
    }

    private static Tensor Loss(PairNetwork network, IReadOnlyList<PairExample> examples, int[] batch, BestPairs answering)
    {
        var relations = examples[0].Truth.Length;
        var (target, weight) = (new float[batch.Length * relations], new float[batch.Length * relations]);
        for (var row = 0; row < batch.Length; row++)
        {
            var example = examples[batch[row]];
            for (var i = 0; i < relations; i++)
            {
                target[(row * relations) + i] = example.Truth[i] == PairTruth.Yes ? 1 : 0;
                weight[(row * relations) + i] = answering.Answers(batch[row], i) ? example.Weights[i] : 0;
            }
        }

        var logits = network.Logits(examples, batch);
        var costs = nn.functional.binary_cross_entropy_with_logits(logits, tensor(target, [batch.Length, relations]), weight: tensor(weight, [batch.Length, relations]), reduction: nn.Reduction.Sum);
        return costs / batch.Length;
    }
}
