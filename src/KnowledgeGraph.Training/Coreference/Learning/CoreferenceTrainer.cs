using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Training.Encoders;
using KnowledgeGraph.Training.Encoders.Torch;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Coreference.Learning;

/// <summary>
/// Trains the reference layers and the scores of antecedents together; the encoder below them stays as it is. AdamW (Loshchilov
/// and Hutter 2019), warm-up and linear decay.
/// </summary>
/// <param name="parameters">What is learnt.</param>
/// <param name="log">Where to report.</param>
internal sealed class CoreferenceTrainer(CoreferenceParameters parameters, TextWriter log)
{
    private const double LayerRate = 2e-4;
    private const double ScoreRate = 1e-3;
    private const double Decay = 0.01;
    private const double LongestGradient = 5;
    private const int WarmUp = 60;

    /// <summary>A batch has at most so many pieces, padding included, or one example.</summary>
    private const int BatchSize = 3000;

    /// <param name="examples">What to learn from in an epoch, counted from 1.</param>
    /// <param name="epochs">How many.</param>
    /// <param name="seed">Of order and masks.</param>
    /// <param name="pause">Called after each epoch, with its number.</param>
    public void Run(Func<int, IReadOnlyList<CoreferenceExample>> examples, int epochs, int seed, Action<int> pause)
    {
        using var dropout = new DropoutPool(seed, CoreferenceLoss.Rate, CoreferenceLoss.WordRate, TransformerLayers.Rate);
        var loss = new CoreferenceLoss(name => parameters[name], dropout);
        var (layers, scores) = (parameters.Layers.ToArray(), parameters.Scores.ToArray());
        using var layerSteps = optim.AdamW(layers, LayerRate, 0.9, 0.98, weight_decay: Decay);
        using var scoreSteps = optim.AdamW(scores, ScoreRate, 0.9, 0.98, weight_decay: Decay);
        var random = new Random(seed);
        var (step, total) = (0, epochs * Batches(examples(1), new Random(seed)).Count);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            var (sum, count, watch) = (0.0, 0, Stopwatch.StartNew());
            foreach (var batch in Batches(examples(epoch), random))
            {
                using var scope = NewDisposeScope();
                var factor = Math.Min((step + 1.0) / WarmUp, Math.Max(0, 1.01 - ((double)step / total)));
                SetRate(layerSteps, LayerRate * factor);
                SetRate(scoreSteps, ScoreRate * factor);
                layerSteps.zero_grad();
                scoreSteps.zero_grad();
                var cost = loss.Of(new CoreferenceBatch(batch));
                cost.backward();
                nn.utils.clip_grad_norm_([.. layers, .. scores], LongestGradient);
                layerSteps.step();
                scoreSteps.step();
                (sum, count, step) = (sum + cost.item<float>(), count + 1, step + 1);
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}: loss {sum / count:F4} over {count} batches, {watch.Elapsed.TotalSeconds:F0} s"));
            pause(epoch);
        }
    }

    /// <summary>Texts of like length together, in random order.</summary>
    private static List<List<CoreferenceExample>> Batches(IReadOnlyList<CoreferenceExample> examples, Random random)
    {
        var batches = new List<List<CoreferenceExample>>();
        var size = 0;
        foreach (var example in examples.Where(example => example.Anaphors.Count > 0).Select(example => (example, Key: example.Longest + (16 * random.NextDouble()))).OrderBy(pair => pair.Key).Select(pair => pair.example))
        {
            var longest = Math.Max(example.Longest, batches.Count == 0 ? 0 : batches[^1].Max(other => other.Longest));
            size += example.Windows.Count;
            if (batches.Count == 0 || size * longest > BatchSize)
            {
                batches.Add([]);
                size = example.Windows.Count;
            }

            batches[^1].Add(example);
        }

        var order = batches.ToArray();
        random.Shuffle(order);
        return [.. order];
    }

    private static void SetRate(optim.Optimizer optimizer, double rate)
    {
        foreach (var group in optimizer.ParamGroups)
        {
            group.LearningRate = rate;
        }
    }
}
