using KnowledgeGraph.Encoder.Kernels;
using KnowledgeGraph.Encoder.Trees;
using KnowledgeGraph.Encoder.Weights;

namespace KnowledgeGraph.Encoder.Heads;

/// <summary>Heads by a biaffine product of dependents and heads (Dozat and Manning 2017).</summary>
internal sealed unsafe class ArcHead(EncoderWeights weights)
{
    private const int Width = ModelShape.ArcWidth;

    private readonly Matrix _dependent = weights.Linear("arcs.dependent");
    private readonly Matrix _head = weights.Linear("arcs.head");
    private readonly Matrix _product = weights.Matrix("arcs.product", "arcs.bias");
    private readonly float* _root = weights.Floats("arcs.root");

    /// <summary>Readies a batch of words.</summary>
    public void Prepare(HeadSpace space, int words)
    {
        LinearLayer.Apply(space.Vectors, words, _dependent, space.Dependents, Width, space.Sums);
        LinearLayer.Apply(space.Vectors, words, _head, space.Heads, Width, space.Sums);
        LeakyRelu.Apply(space.Dependents, words * Width);
        LeakyRelu.Apply(space.Heads, words * Width);
        space.Arcs.Set(space.Dependents, words, Width, Width);
        LinearLayer.Apply(space.Arcs, words, _product, space.Products, Width, space.Sums);
    }

    /// <summary>The tree over some of the words: for each its head among them, -1 for the root.</summary>
    /// <param name="space">The readied batch.</param>
    /// <param name="first">The first of the words in the batch.</param>
    /// <param name="margins">For each word of the tree, filled with what the score of its head is above the best other one.</param>
    public int[] Tree(HeadSpace space, int first, Span<float> margins)
    {
        var count = margins.Length;
        var scores = space.Scores;
        for (var word = 0; word < count; word++)
        {
            var product = space.Products + ((first + word) * Width);
            *scores++ = Lanes.Product(product, _root, Width);
            for (var head = 0; head < count; head++)
            {
                *scores++ = Lanes.Product(product, space.Heads + ((first + head) * Width), Width);
            }
        }

        var all = new ReadOnlySpan<float>(space.Scores, count * (count + 1));
        var heads = MaximumTree.Of(all, count);
        for (var word = 0; word < count; word++)
        {
            var row = all.Slice(word * (count + 1), count + 1);
            margins[word] = row[heads[word] + 1] - BestBut(row, heads[word] + 1);
        }

        return heads;
    }

    private static float BestBut(ReadOnlySpan<float> scores, int excluded)
    {
        var best = float.NegativeInfinity;
        for (var i = 0; i < scores.Length; i++)
        {
            best = i == excluded ? best : Math.Max(best, scores[i]);
        }

        return best;
    }
}
