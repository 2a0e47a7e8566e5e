using System.Numerics;

namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>
/// How well a word fits as the antecedent of another, against 0 for "none of them" (word-level coreference, Dobrovolskii 2021,
/// with one feed-forward network over both vectors, their product, and features). Every sum is taken in the order of its
/// inputs, product and sum rounded one by one, so that the bits do not hang on the processor.
/// </summary>
internal sealed class AntecedentScorer(AntecedentWeights weights)
{
    private const float Slope = 0.1f;

    private readonly int _mention = weights.MentionBias.Length;
    private readonly int _hidden = weights.Bias.Length;

    /// <summary>What the network keeps of a word, for <see cref="Prepare"/> and <see cref="Score"/>.</summary>
    /// <param name="vector">Its vector.</param>
    /// <param name="reference">Its state in the reference layers.</param>
    public float[] Project(ReadOnlySpan<float> vector, ReadOnlySpan<float> reference)
    {
        var mention = (float[])weights.MentionBias.Clone();
        AddProduct(vector, weights.Mention, mention);
        AddProduct(reference, weights.Mention.AsSpan(vector.Length * _mention), mention);
        Activate(mention);
        return mention;
    }

    /// <summary>The part of the first layer that hangs on the anaphor alone.</summary>
    public float[] Prepare(ReadOnlySpan<float> anaphor)
    {
        var sums = (float[])weights.Bias.Clone();
        AddProduct(anaphor, weights.Anaphor, sums);
        return sums;
    }

    /// <summary>The part that hangs on the antecedent alone.</summary>
    public float[] PrepareAntecedent(ReadOnlySpan<float> antecedent)
    {
        var sums = new float[_hidden];
        AddProduct(antecedent, weights.Antecedent, sums);
        return sums;
    }

    /// <param name="anaphor">Its projection.</param>
    /// <param name="prepared">What <see cref="Prepare"/> made of it.</param>
    /// <param name="antecedent">The projection of the candidate.</param>
    /// <param name="preparedAntecedent">What <see cref="PrepareAntecedent"/> made of it.</param>
    /// <param name="rows">The rows of their features.</param>
    public float Score(ReadOnlySpan<float> anaphor, float[] prepared, ReadOnlySpan<float> antecedent, float[] preparedAntecedent, IReadOnlyList<int> rows)
    {
        Span<float> product = stackalloc float[_mention];
        for (var i = 0; i < product.Length; i++)
        {
            product[i] = anaphor[i] * antecedent[i];
        }

        Span<float> sums = stackalloc float[_hidden];
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = prepared[i] + preparedAntecedent[i];
        }

        AddProduct(product, weights.Product, sums);
        foreach (var row in rows)
        {
            Add(1, weights.Features.AsSpan(row * _hidden, _hidden), sums);
        }

        Activate(sums);
        Span<float> inner = stackalloc float[_hidden];
        weights.InnerBias.CopyTo(inner);
        AddProduct(sums, weights.Inner, inner);
        Activate(inner);
        var score = 0f;
        for (var i = 0; i < inner.Length; i++)
        {
            score += inner[i] * weights.Output[i];
        }

        return score;
    }

    private static void AddProduct(ReadOnlySpan<float> input, ReadOnlySpan<float> matrix, Span<float> sums)
    {
        for (var i = 0; i < input.Length; i++)
        {
            Add(input[i], matrix.Slice(i * sums.Length, sums.Length), sums);
        }
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

    private static void Activate(Span<float> values)
    {
        foreach (ref var value in values)
        {
            value = value < 0 ? value * Slope : value;
        }
    }
}
