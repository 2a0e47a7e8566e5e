using KnowledgeGraph.Linguistics.Coreference.Words;

namespace KnowledgeGraph.Training.Coreference.Vectors;

/// <summary>Word vectors in memory, in half precision: for each sentence those of its words one after the other.</summary>
internal sealed class WordVectorTable(int width, IReadOnlyList<Half[]> sentences) : IWordVectors
{
    public int Width => width;

    public IReadOnlyList<Half[]> Sentences => sentences;

    public ReadOnlySpan<float> VectorOf(int sentence, int token)
    {
        var vector = new float[width];
        for (var i = 0; i < width; i++)
        {
            vector[i] = (float)sentences[sentence][(token * width) + i];
        }

        return vector;
    }
}
