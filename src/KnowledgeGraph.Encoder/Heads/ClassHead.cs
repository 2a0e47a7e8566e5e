using KnowledgeGraph.Encoder.Kernels;
using KnowledgeGraph.Encoder.Weights;

namespace KnowledgeGraph.Encoder.Heads;

/// <summary>The best class of each word by one linear layer; the lowest among equals.</summary>
internal sealed unsafe class ClassHead(Matrix matrix)
{
    private readonly int _stride = PanelLayout.Panels(matrix.Outputs) * PanelLayout.Outputs;

    /// <param name="space">Has the words' vectors.</param>
    /// <param name="best">A class for each word.</param>
    public void Read(HeadSpace space, Span<int> best)
    {
        LinearLayer.Apply(space.Vectors, best.Length, matrix, space.Classes, _stride, space.Sums);
        for (var word = 0; word < best.Length; word++)
        {
            best[word] = Best(new ReadOnlySpan<float>(space.Classes + (word * _stride), matrix.Outputs));
        }
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
