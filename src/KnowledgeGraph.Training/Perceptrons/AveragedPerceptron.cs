using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Linguistics.Models;

namespace KnowledgeGraph.Training.Perceptrons;

/// <summary>
/// A multi-class perceptron over hashed features whose result is the average of its weights over all time steps.
/// (Collins 2002; the average is kept lazily: of each change, its weight and weight times time are summed.)
/// A feature gets a row only at its <paramref name="cutOff"/>th update, which keeps one-off features out of the weights.
/// Updates are counted in a fixed table of bytes, where two features may share a counter: then both come a little early.
/// </summary>
public sealed class AveragedPerceptron(IReadOnlyList<string> classes, int cutOff)
{
    private const int RowsPerBlock = 4096;
    private const int CounterBits = 26;

    private readonly int _width = LinearModelFormat.WidthOf(classes.Count);
    private readonly FeatureTable _rows = new();
    private readonly List<short[]> _weights = [];
    private readonly List<long[]> _timedChanges = [];
    private readonly byte[] _updates = new byte[1 << CounterBits];

    public IReadOnlyList<string> Classes { get; } = classes;

    /// <summary>The length of a score buffer: the number of classes, padded.</summary>
    public int Width => _width;

    public int RowCount => _rows.Count;

    /// <summary>The current time step; the caller advances it by <see cref="Tick"/> once an example, whether it was right or not.</summary>
    public long Time { get; private set; } = 1;

    public void Tick() => Time++;

    /// <summary>Sets <paramref name="scores"/> to the summed current (not averaged) weights of the features.</summary>
    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        scores[.._width].Clear();
        foreach (var feature in features)
        {
            var row = _rows.Find(feature);
            if (row >= 0)
            {
                AddTo(scores, WeightsOf(row));
            }
        }
    }

    /// <summary>The class with the highest score, the lowest index among equals.</summary>
    public int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < Classes.Count; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    /// <summary>Learns from one mistake: counts it for the features, raises the right class and lowers the wrong one.</summary>
    public void Correct(ReadOnlySpan<ulong> features, int right, int wrong)
    {
        CountUpdate(features);
        Update(features, right, +1);
        Update(features, wrong, -1);
    }

    /// <summary>Moves the weight of one class for all features by <paramref name="change"/> (+1 or -1).</summary>
    public void Update(ReadOnlySpan<ulong> features, int @class, int change)
    {
        foreach (var feature in features)
        {
            var row = _rows.Find(feature);
            if (row >= 0)
            {
                WeightsOf(row)[@class] += (short)change;
                TimedChangesOf(row)[@class] += change * Time;
            }
        }
    }

    /// <summary>Counts one update for the features, which may give them rows; call it once an error, before <see cref="Update"/>.</summary>
    public void CountUpdate(ReadOnlySpan<ulong> features)
    {
        foreach (var feature in features)
        {
            if (_rows.Find(feature) >= 0)
            {
                continue;
            }

            ref var count = ref _updates[feature >> (64 - CounterBits)];
            if (++count >= cutOff)
            {
                count--;
                AddRow(feature);
            }
        }
    }

    /// <summary>The averaged weights of every feature that has any, in ascending order of feature.</summary>
    public IEnumerable<(ulong Feature, float[] Weights)> Averaged()
    {
        foreach (var (feature, row) in _rows.All.OrderBy(pair => pair.Feature))
        {
            yield return (feature, Average(row));
        }
    }

    private float[] Average(int row)
    {
        var average = new float[Classes.Count];
        var weights = WeightsOf(row);
        var changes = TimedChangesOf(row);
        for (var i = 0; i < average.Length; i++)
        {
            average[i] = (float)(weights[i] - ((double)changes[i] / Time));
        }

        return average;
    }

    private void AddRow(ulong feature)
    {
        if (_rows.Count == _weights.Count * RowsPerBlock)
        {
            _weights.Add(new short[RowsPerBlock * _width]);
            _timedChanges.Add(new long[RowsPerBlock * _width]);
        }

        _rows.Add(feature);
    }

    private Span<short> WeightsOf(int row) =>
        _weights[row / RowsPerBlock].AsSpan(row % RowsPerBlock * _width, _width);

    private Span<long> TimedChangesOf(int row) =>
        _timedChanges[row / RowsPerBlock].AsSpan(row % RowsPerBlock * _width, _width);

    private static void AddTo(Span<int> scores, ReadOnlySpan<short> weights)
    {
        var sums = MemoryMarshal.Cast<int, Vector256<int>>(scores);
        var added = MemoryMarshal.Cast<short, Vector128<short>>(weights);
        for (var i = 0; i < added.Length; i++)
        {
            sums[i] += Vector256.WidenLower(added[i].ToVector256());
        }
    }
}
