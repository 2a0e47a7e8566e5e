using System.Globalization;
using KnowledgeGraph.Training.Encoders.Torch;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Coreference.Learning;

/// <summary>Trains the scores of antecedents on word vectors that stay as they are: AdamW, warm-up and linear decay.</summary>
/// <param name="parameters">What is learnt.</param>
/// <param name="log">Where to report.</param>
internal sealed class CoreferenceTrainer(CoreferenceParameters parameters, TextWriter log)
{
    private const double HighestRate = 1e-3;
    private const double Decay = 0.01;
    private const double LongestGradient = 5;
    private const int WarmUp = 50;

    /// <summary>A batch has about so many anaphoric words.</summary>
    private const int BatchSize = 250;

    /// <param name="examples">What to learn from.</param>
    /// <param name="epochs">How often to see each.</param>
    /// <param name="seed">Of order and masks.</param>
    /// <param name="pause">Called after each epoch, with its number.</param>
    public void Run(IReadOnlyList<CoreferenceExample> examples, int epochs, int seed, Action<int> pause)
    {
        using var dropout = new DropoutPool(seed, CoreferenceLoss.Rate);
        var loss = new CoreferenceLoss(name => parameters[name], dropout);
        var learnt = parameters.All.ToArray();
        using var steps = optim.AdamW(learnt, HighestRate, 0.9, 0.98, weight_decay: Decay);
        var random = new Random(seed);
        var total = epochs * Batches(examples, new Random(seed)).Count();
        var step = 0;
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            var (sum, count) = (0.0, 0);
            foreach (var batch in Batches(examples, random))
            {
                using var scope = NewDisposeScope();
                SetRate(steps, HighestRate * Math.Min(1, Math.Min((step + 1.0) / WarmUp, 1.02 - ((double)step / total))));
                steps.zero_grad();
                var cost = loss.Of(Vectors(batch), new CoreferenceBatch(batch));
                cost.backward();
                nn.utils.clip_grad_norm_(learnt, LongestGradient);
                steps.step();
                (sum, count, step) = (sum + cost.item<float>(), count + 1, step + 1);
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}: loss {sum / count:F4} over {count} batches"));
            pause(epoch);
        }
    }

    private static IEnumerable<List<CoreferenceExample>> Batches(IReadOnlyList<CoreferenceExample> examples, Random random)
    {
        var order = examples.Where(example => example.Anaphors.Count > 0).ToArray();
        random.Shuffle(order);
        var (batch, size) = (new List<CoreferenceExample>(), 0);
        foreach (var example in order)
        {
            batch.Add(example);
            size += example.Anaphors.Count;
            if (size >= BatchSize)
            {
                yield return batch;
                (batch, size) = ([], 0);
            }
        }

        if (size > 0)
        {
            yield return batch;
        }
    }

    /// <summary>[words, width]; null where no encoder has read the texts.</summary>
    private static Tensor? Vectors(List<CoreferenceExample> batch)
    {
        float[] values = [.. batch.SelectMany(example => example.Vectors).Select(value => (float)value)];
        return values.Length == 0 ? null : tensor(values, [-1, CoreferenceShape.Width]);
    }

    private static void SetRate(optim.Optimizer optimizer, double rate)
    {
        foreach (var group in optimizer.ParamGroups)
        {
            group.LearningRate = rate;
        }
    }
}
