namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>The encoder's vectors of the words of one document.</summary>
public interface IWordVectors
{
    /// <summary>Numbers in a vector.</summary>
    int Width { get; }

    /// <summary>The vector of a token of a sentence.</summary>
    ReadOnlySpan<float> VectorOf(int sentence, int token);
}
