namespace KnowledgeGraph.Documents;

/// <summary>What an encoder read in a sentence; every list has an item for each word but <see cref="Names"/>.</summary>
public sealed record EncodedSentence
{
    /// <summary>Universal parts of speech.</summary>
    public required IReadOnlyList<PartOfSpeech> PartsOfSpeech { get; init; }

    /// <summary>Penn Treebank tags.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>For each word the index of its head in the sentence, -1 for the one root.</summary>
    public required IReadOnlyList<int> Heads { get; init; }

    /// <summary>By how much the score of each word's head exceeds the next best one: below 0 where the tree as a whole asks for another; empty where not told.</summary>
    public IReadOnlyList<float> HeadMargins { get; init; } = [];

    /// <summary>Universal relations to the heads, without subtypes.</summary>
    public required IReadOnlyList<string> Relations { get; init; }

    /// <summary>Names in order of their place; they do not overlap.</summary>
    public required IReadOnlyList<NameSpan> Names { get; init; }

    /// <summary>The words' vectors, one after the other, <see cref="VectorWidth"/> numbers each.</summary>
    public required ReadOnlyMemory<float> Vectors { get; init; }

    public required int VectorWidth { get; init; }

    /// <summary>The words' states in layers that were taught what refers to what, as many numbers for each; empty where the encoder has no such layers.</summary>
    public ReadOnlyMemory<float> References { get; init; }

    public int Count => Heads.Count;

    /// <summary>What the word is to coreference.</summary>
    public ReadOnlySpan<float> ReferenceOf(int word) => References.Span.Slice(word * (References.Length / Count), References.Length / Count);

    /// <summary>The vector of a word.</summary>
    public ReadOnlySpan<float> VectorOf(int word) => Vectors.Span.Slice(word * VectorWidth, VectorWidth);
}
