namespace KnowledgeGraph.Encoder.Weights;

/// <summary>What a weights file says about itself.</summary>
internal sealed record EncoderMetadata
{
    /// <summary>The number of transformer layers.</summary>
    public required int Layers { get; init; }

    /// <summary>Universal parts of speech in capitals, in the order of the rows of <c>tags.upos</c>.</summary>
    public required IReadOnlyList<string> PartsOfSpeech { get; init; }

    /// <summary>Penn Treebank tags in the order of the rows of <c>tags.xpos</c>.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>Universal relations in the order of <c>labels.product</c>; "root" may be among them.</summary>
    public required IReadOnlyList<string> Relations { get; init; }

    /// <summary>The pieces in the order of the rows of <c>embeddings.word</c>.</summary>
    public required IReadOnlyList<string> Vocabulary { get; init; }

    /// <summary>How the weights came about: data, seed, steps, scores; for people.</summary>
    public required IReadOnlyDictionary<string, string> Training { get; init; }
}
