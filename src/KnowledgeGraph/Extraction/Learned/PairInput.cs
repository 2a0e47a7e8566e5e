using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Learned;

/// <summary>What the network is given of a pair.</summary>
/// <param name="Vectors">[<see cref="Parts"/> * width of a word vector]: of the head of the subject, of that of the object, their products number by number, of the token that governs both, and the mean of those between.</param>
/// <param name="Rows">Of the table of features.</param>
internal sealed record PairInput(float[] Vectors, int[] Rows)
{
    public const int Parts = 5;

    public static PairInput Of(PairCandidate pair, TreePath path)
    {
        var encoded = pair.Sentence.Document.Encoding!.Sentences[pair.Sentence.Tree.Sentence.Index];
        var width = encoded.VectorWidth;
        var values = new float[Parts * width];
        var subject = encoded.VectorOf(pair.SubjectHead);
        var found = encoded.VectorOf(pair.ObjectHead);
        subject.CopyTo(values);
        found.CopyTo(values.AsSpan(width));
        for (var i = 0; i < width; i++)
        {
            values[(2 * width) + i] = subject[i] * found[i];
        }

        encoded.VectorOf(path.Top).CopyTo(values.AsSpan(3 * width));
        AddMean(encoded, pair.Between, values.AsSpan(4 * width));
        return new PairInput(values, PairFeatures.Of(pair, path));
    }

    private static void AddMean(EncodedSentence encoded, (int First, int End) between, Span<float> mean)
    {
        for (var token = between.First; token < between.End; token++)
        {
            var vector = encoded.VectorOf(token);
            for (var i = 0; i < mean.Length; i++)
            {
                mean[i] += vector[i];
            }
        }

        var share = 1f / Math.Max(1, between.End - between.First);
        foreach (ref var value in mean)
        {
            value *= share;
        }
    }
}
