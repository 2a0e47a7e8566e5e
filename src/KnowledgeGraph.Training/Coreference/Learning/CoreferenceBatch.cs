using KnowledgeGraph.Encoder.Model;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Coreference.Learning;

/// <summary>
/// Examples as tensors: pieces in windows of like length, [windows * length], padded; pairs of words in one row each, [pairs]; choices as a table, [anaphors, 1 + most candidates], whose
/// first column is "none".
/// </summary>
internal sealed class CoreferenceBatch
{
    private const float Masked = -1e9f;
    private const int Grain = 16;

    public CoreferenceBatch(IReadOnlyList<CoreferenceExample> examples)
    {
        var windows = examples.SelectMany(example => example.Windows).ToList();
        var length = (windows.Max(window => window.Pieces) + Grain - 1) / Grain * Grain;
        Windows = windows.Count;
        States = tensor(PaddedStates(windows, length), [windows.Count * length, CoreferenceShape.State]);
        Mask = tensor(PaddingMask(windows, length), [windows.Count, 1, 1, length]).to(ScalarType.BFloat16);
        var (words, firstWindow) = (new List<long>(), 0);
        foreach (var example in examples)
        {
            words.AddRange(example.Places.Select(place => ((long)(firstWindow + place.Window) * length) + place.Piece));
            firstWindow += example.Windows.Count;
        }

        Words = tensor(words.ToArray());
        Vectors = tensor(examples.SelectMany(example => example.Vectors).Select(value => (float)value).ToArray(), [words.Count, CoreferenceShape.Vector]);
        var (anaphors, antecedents, rows, offsets, places) = (new List<long>(), new List<long>(), new List<long>(), new List<long>(), new List<long>());
        var all = examples.SelectMany(example => example.Anaphors).ToList();
        var columns = 1 + all.Max(anaphor => anaphor.Candidates.Count);
        var (allowed, right) = (new bool[all.Count * columns], new bool[all.Count * columns]);
        var (first, row) = (0, 0);
        Weights = tensor(examples.SelectMany(example => example.Anaphors.Select(_ => example.Weight)).ToArray());
        foreach (var example in examples)
        {
            foreach (var anaphor in example.Anaphors)
            {
                Set(row * columns, anaphor.NoneIs);
                for (var k = 0; k < anaphor.Candidates.Count; k++)
                {
                    var candidate = anaphor.Candidates[k];
                    anaphors.Add(first + anaphor.Word);
                    antecedents.Add(first + candidate.Word);
                    offsets.Add(rows.Count);
                    rows.AddRange(candidate.Rows.Select(feature => (long)feature));
                    places.Add((row * columns) + 1 + k);
                    Set((row * columns) + 1 + k, candidate.Is);
                }

                row++;
            }

            first += example.Places.Count;
        }

        (Count, Columns) = (all.Count, columns);
        (Anaphors, Antecedents) = (tensor(anaphors.ToArray()), tensor(antecedents.ToArray()));
        (Rows, Offsets, Places) = (tensor(rows.ToArray()), tensor(offsets.ToArray()), tensor(places.ToArray()));
        (Allowed, Right) = (tensor(allowed, [all.Count, columns]), tensor(right, [all.Count, columns]));

        void Set(int place, Truth truth) => (allowed[place], right[place]) = (truth != Truth.Open, truth == Truth.Right);
    }

    public int Windows { get; }

    /// <summary>[windows * length, 384]: what the shared layers made of the pieces.</summary>
    public Tensor States { get; }

    /// <summary>[windows, 1, 1, length]: what attention adds, 0 for pieces, very little for padding.</summary>
    public Tensor Mask { get; }

    /// <summary>[words]: the row of each referring word's first piece.</summary>
    public Tensor Words { get; }

    /// <summary>[words, 448]: the vectors of the encoder.</summary>
    public Tensor Vectors { get; }

    /// <summary>How many anaphoric words there are.</summary>
    public int Count { get; }

    public int Columns { get; }

    /// <summary>[anaphors]: what each counts.</summary>
    public Tensor Weights { get; }

    /// <summary>[pairs]: the row of the word in the batch's word vectors.</summary>
    public Tensor Anaphors { get; }

    public Tensor Antecedents { get; }

    /// <summary>The rows of features, and [pairs] where those of each pair begin.</summary>
    public Tensor Rows { get; }

    public Tensor Offsets { get; }

    /// <summary>[pairs]: the place of each pair in the flat table of choices.</summary>
    public Tensor Places { get; }

    /// <summary>Whether anything is known of a choice.</summary>
    public Tensor Allowed { get; }

    public Tensor Right { get; }

    private static float[] PaddedStates(List<SharedWindow> windows, int length)
    {
        var states = new float[windows.Count * length * CoreferenceShape.State];
        for (var w = 0; w < windows.Count; w++)
        {
            var start = w * length * CoreferenceShape.State;
            for (var i = 0; i < windows[w].States.Length; i++)
            {
                states[start + i] = (float)windows[w].States[i];
            }
        }

        return states;
    }

    private static float[] PaddingMask(List<SharedWindow> windows, int length)
    {
        var mask = new float[windows.Count * length];
        for (var w = 0; w < windows.Count; w++)
        {
            mask.AsSpan((w * length) + windows[w].Pieces, length - windows[w].Pieces).Fill(Masked);
        }

        return mask;
    }
}
