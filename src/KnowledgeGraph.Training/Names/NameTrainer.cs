using System.Numerics;
using System.Runtime.InteropServices;
using KnowledgeGraph.Linguistics.Models;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Training.Perceptrons;

namespace KnowledgeGraph.Training.Names;

/// <summary>
/// A structured perceptron whose target is the model's own best choice among what the corpus leaves open (latent labels, after
/// Sun, Matsuzaki and Li 2013), averaged over all sentences. It is trained twice: the first run picks the rows that
/// matter, the second learns with these alone.
/// </summary>
internal sealed class NameTrainer(TextWriter log)
{
    private const int Stride = NameDecoder.Stride;
    private const int Seed = 20_240_601;
    private const int LeastCount = 3;
    private const int PickingEpochs = 2;

    private readonly FeatureRows _rows = new();
    private List<(int[] Features, uint[] Allowed)> _examples = [];
    private float[] _weights = [];
    private float[] _changes = [];
    private float[] _transitions = [];
    private float[] _transitionChanges = [];
    private float _time;

    /// <param name="examples">Enumerated twice.</param>
    /// <param name="features">The templates.</param>
    /// <param name="rows">How many rows the weights may have.</param>
    /// <param name="epochs">Of the second run.</param>
    /// <returns>The weights file.</returns>
    public byte[] Train(IReadOnlyList<NameExample> examples, NameFeatures features, int rows, int epochs)
    {
        foreach (var example in examples)
        {
            _rows.See(features.Of(example.Words));
        }

        _examples = [.. examples.Select(example => (_rows.RowsOf(features.Of(example.Words), LeastCount), example.Allowed))];
        _rows.Freeze();
        log.WriteLine($"{examples.Count} sentences, {examples.Sum(example => example.Words.Count)} tokens, {_rows.Count} features");
        Run(_rows.Count, PickingEpochs);
        var kept = Pick(rows);
        Run(rows, epochs);
        return Write(kept);
    }

    private void Run(int rows, int epochs)
    {
        _weights = new float[(long)rows * Stride];
        _changes = new float[(long)rows * Stride];
        _transitions = new float[NameLabels.Count * Stride];
        _transitionChanges = new float[NameLabels.Count * Stride];
        _time = 1;
        var random = new Random(Seed);
        var order = Enumerable.Range(0, _examples.Count).ToArray();
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(order);
            var wrong = order.Count(index => Learn(_examples[index].Features, _examples[index].Allowed));
            log.WriteLine($"epoch {epoch}: {wrong} of {order.Length} sentences wrong");
        }
    }

    /// <summary>One step; true when the sentence was wrong.</summary>
    private bool Learn(int[] features, uint[] allowed)
    {
        // Time is kept in thousands of sentences, so that sums of changes stay within what a float holds.
        _time += 0.001f;
        var emissions = Emissions(features, allowed.Length);
        var free = new uint[allowed.Length];
        Array.Fill(free, NameLabels.All);
        var guess = NameDecoder.Decode(emissions, _transitions, free);
        if (Agrees(guess, allowed))
        {
            return false;
        }

        var gold = NameDecoder.Decode(emissions, _transitions, allowed);
        for (var i = 0; i < gold.Length; i++)
        {
            if (gold[i] != guess[i])
            {
                var own = features.AsSpan(i * NameFeatures.PerToken, NameFeatures.PerToken);
                Change(own, gold[i], 1);
                Change(own, guess[i], -1);
            }

            if (i > 0 && (gold[i] != guess[i] || gold[i - 1] != guess[i - 1]))
            {
                ChangeTransition(gold[i - 1], gold[i], 1);
                ChangeTransition(guess[i - 1], guess[i], -1);
            }
        }

        return true;
    }

    private static bool Agrees(byte[] guess, uint[] allowed)
    {
        for (var i = 0; i < guess.Length; i++)
        {
            if ((allowed[i] >> guess[i] & 1) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private float[] Emissions(int[] features, int count)
    {
        var emissions = new float[count * Stride];
        for (var i = 0; i < features.Length; i++)
        {
            if (features[i] >= 0)
            {
                var sum = emissions.AsSpan(i / NameFeatures.PerToken * Stride, Stride);
                Add(_weights.AsSpan(features[i] * Stride, Stride), sum);
            }
        }

        return emissions;
    }

    private static void Add(ReadOnlySpan<float> row, Span<float> sum)
    {
        var rows = MemoryMarshal.Cast<float, Vector<float>>(row);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(sum);
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += rows[i];
        }
    }

    private void Change(ReadOnlySpan<int> features, int label, float change)
    {
        foreach (var feature in features)
        {
            if (feature >= 0)
            {
                _weights[(feature * Stride) + label] += change;
                _changes[(feature * Stride) + label] += change * _time;
            }
        }
    }

    private void ChangeTransition(int previous, int label, float change)
    {
        _transitions[(previous * Stride) + label] += change;
        _transitionChanges[(previous * Stride) + label] += change * _time;
    }

    /// <summary>Keeps the rows with the largest weights and renumbers the examples' features.</summary>
    private List<ulong> Pick(int rows)
    {
        var ranked = _rows.All.Select(pair => (pair.Key, Row: pair.Value, Size: SizeOf(pair.Value)))
            .OrderByDescending(pair => pair.Size).ThenBy(pair => pair.Key).Take(rows).ToList();
        var number = new int[_rows.Count];
        Array.Fill(number, -1);
        for (var i = 0; i < ranked.Count; i++)
        {
            number[ranked[i].Row] = i;
        }

        foreach (var (features, _) in _examples)
        {
            for (var i = 0; i < features.Length; i++)
            {
                features[i] = features[i] < 0 ? -1 : number[features[i]];
            }
        }

        return ranked.ConvertAll(pair => pair.Key);
    }

    private double SizeOf(int row)
    {
        var sum = 0.0;
        for (var label = 0; label < NameLabels.Count; label++)
        {
            var weight = Average(_weights, _changes, (row * Stride) + label);
            sum += weight * weight;
        }

        return sum;
    }

    private float Average(float[] weights, float[] changes, int index) => weights[index] - (changes[index] / _time);

    private byte[] Write(List<ulong> kept)
    {
        var features = new List<(ulong, float[])>();
        for (var row = 0; row < kept.Count; row++)
        {
            features.Add((kept[row], Averages(_weights, _changes, row)));
        }

        for (var previous = 0; previous < NameLabels.Count; previous++)
        {
            var feature = FeatureHash.Feature(NameFeatures.TransitionTemplate, (ulong)previous);
            features.Add((feature, Averages(_transitions, _transitionChanges, previous)));
        }

        string[] classes = [.. Enumerable.Range(0, NameLabels.Count).Select(NameOf)];
        return LinearModelWriter.Write(classes, features);
    }

    private float[] Averages(float[] weights, float[] changes, int row)
    {
        var averages = new float[NameLabels.Count];
        for (var label = 0; label < averages.Length; label++)
        {
            averages[label] = Average(weights, changes, (row * Stride) + label);
        }

        return averages;
    }

    private static string NameOf(int label) =>
        label == NameLabels.Outside ? "O" : "BILU"[NameLabels.PartOf(label)] + "-" + NameLabels.ClassOf(label);
}
