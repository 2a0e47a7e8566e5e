using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Coreference.Learning;

/// <summary>
/// Examples as tensors: pairs of words in one row each, [pairs]; choices as a table, [anaphors, 1 + most candidates], whose
/// first column is "none".
/// </summary>
internal sealed class CoreferenceBatch
{
    public CoreferenceBatch(IReadOnlyList<CoreferenceExample> examples)
    {
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

            first += example.Words.Count;
        }

        (Count, Columns) = (all.Count, columns);
        (Anaphors, Antecedents) = (tensor(anaphors.ToArray()), tensor(antecedents.ToArray()));
        (Rows, Offsets, Places) = (tensor(rows.ToArray()), tensor(offsets.ToArray()), tensor(places.ToArray()));
        (Allowed, Right) = (tensor(allowed, [all.Count, columns]), tensor(right, [all.Count, columns]));

        void Set(int place, Truth truth) => (allowed[place], right[place]) = (truth != Truth.Open, truth == Truth.Right);
    }

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
}
