using System.Numerics;

namespace KnowledgeGraph.Extraction.Learned;

/// <summary>
/// One hidden layer over <see cref="PairInput"/>, then a score for each relation. Every sum is taken in the order of its inputs, product
/// and sum rounded one by one, so that the bits do not hang on the processor.
/// </summary>
internal sealed class PairScorer(PairWeights weights)
{
    private readonly int _hidden = weights.Bias.Length;

    /// <summary>The logarithm of the odds of each relation, as the network was taught; to be read through <see cref="LearnedRelation"/>.</summary>
    public float[] Score(PairInput input)
    {
        Span<float> hidden = stackalloc float[_hidden];
        weights.Bias.CopyTo(hidden);
        for (var i = 0; i < input.Vectors.Length; i++)
        {
            Add(input.Vectors[i], weights.Vectors.AsSpan(i * _hidden, _hidden), hidden);
        }

        foreach (var row in input.Rows)
        {
            Add(1, weights.Features.AsSpan(row * _hidden, _hidden), hidden);
        }

        var scores = new float[weights.OutputBias.Length];
        for (var relation = 0; relation < scores.Length; relation++)
        {
            var sum = weights.OutputBias[relation];
            for (var i = 0; i < hidden.Length; i++)
            {
                sum += Math.Max(0, hidden[i]) * weights.Output[(relation * _hidden) + i];
            }

            scores[relation] = sum;
        }

        return scores;
    }

    private static void Add(float factor, ReadOnlySpan<float> row, Span<float> sums)
    {
        var i = 0;
        for (; i <= sums.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            (new Vector<float>(sums[i..]) + (new Vector<float>(row[i..]) * factor)).CopyTo(sums[i..]);
        }

        for (; i < sums.Length; i++)
        {
            sums[i] += row[i] * factor;
        }
    }
}
