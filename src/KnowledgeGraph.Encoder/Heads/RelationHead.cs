using KnowledgeGraph.Encoder.Kernels;
using KnowledgeGraph.Encoder.Weights;

namespace KnowledgeGraph.Encoder.Heads;

/// <summary>The relation of each word to its head, by a bilinear product for each relation (Dozat and Manning 2017).</summary>
internal sealed unsafe class RelationHead(EncoderWeights weights)
{
    private const int Width = ModelShape.LabelWidth;

    private readonly Matrix _dependent = weights.Linear("labels.dependent");
    private readonly Matrix _head = weights.Linear("labels.head");
    private readonly Matrix _product = weights.Matrix("labels.product", "labels.product.bias");
    private readonly int _stride = HeadSpace.PaddedRelations(weights.Metadata);
    private readonly int _relations = weights.Metadata.Relations.Count;
    private readonly int _root = weights.Metadata.Relations.Index().Where(label => label.Item == "root").Select(label => label.Index).FirstOrDefault(-1);

    /// <summary>The relation "root"; -1 where it is not learnt.</summary>
    public int Root => _root;

    /// <summary>Readies a batch of words.</summary>
    public void Prepare(HeadSpace space, int words)
    {
        LinearLayer.Apply(space.Vectors, words, _dependent, space.LabelDependents, Width, space.Sums);
        LinearLayer.Apply(space.Vectors, words, _head, space.LabelHeads, Width, space.Sums);
        LeakyRelu.Apply(space.LabelDependents, words * Width);
        LeakyRelu.Apply(space.LabelHeads, words * Width);
    }

    /// <summary>The relations of some words.</summary>
    /// <param name="space">Has them ready.</param>
    /// <param name="first">The row of the first word.</param>
    /// <param name="heads">For each word its head among them; below 0 for the root.</param>
    /// <param name="above">The label vector of what the root hangs from; empty where it hangs from nothing.</param>
    /// <param name="relations">For each word its relation.</param>
    public void Read(HeadSpace space, int first, ReadOnlySpan<int> heads, ReadOnlySpan<float> above, Span<int> relations)
    {
        for (var start = 0; start < heads.Length; start += HeadSpace.RelationRows)
        {
            var count = Math.Min(HeadSpace.RelationRows, heads.Length - start);
            for (var i = 0; i < count; i++)
            {
                var governor = new Span<float>(space.Governors + (i * Width), Width);
                var head = heads[start + i];
                governor.Clear();
                (head < 0 ? above : new ReadOnlySpan<float>(space.LabelHeads + ((first + head) * Width), Width)).CopyTo(governor);
            }

            space.RoundedGovernors.Set(space.Governors, count, Width, Width);
            LinearLayer.Apply(space.RoundedGovernors, count, _product, space.Relations, _stride, space.Sums);
            for (var i = 0; i < count; i++)
            {
                var isRoot = heads[start + i] < 0 && above.IsEmpty;
                relations[start + i] = isRoot
                    ? _root
                    : Best(space.LabelDependents + ((first + start + i) * Width), space.Relations + (i * _stride));
            }
        }
    }

    private int Best(float* dependent, float* products)
    {
        var (best, greatest) = (_root == 0 ? 1 : 0, float.NegativeInfinity);
        for (var relation = 0; relation < _relations; relation++, products += Width + 1)
        {
            var score = Lanes.Product(dependent, products, Width) + products[Width];
            if (score > greatest && relation != _root)
            {
                (best, greatest) = (relation, score);
            }
        }

        return Math.Min(best, _relations - 1);
    }
}
