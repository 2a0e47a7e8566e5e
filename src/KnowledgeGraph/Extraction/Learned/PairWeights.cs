namespace KnowledgeGraph.Extraction.Learned;

/// <summary>The weights of <see cref="PairScorer"/>, matrices by inputs: a row holds what one input gives to each output.</summary>
internal sealed record PairWeights
{
    /// <summary>[numbers of <see cref="PairInput.Vectors"/>, hidden].</summary>
    public required float[] Vectors { get; init; }

    /// <summary>[<see cref="PairFeatures.Rows"/>, hidden].</summary>
    public required float[] Features { get; init; }

    /// <summary>[hidden].</summary>
    public required float[] Bias { get; init; }

    /// <summary>[relations, hidden].</summary>
    public required float[] Output { get; init; }

    /// <summary>[relations].</summary>
    public required float[] OutputBias { get; init; }

    /// <summary>In the order of a file, each with the length of its rows.</summary>
    public IEnumerable<(float[] Values, int RowLength)> Parts() =>
    [
        (Vectors, Bias.Length), (Features, Bias.Length), (Bias, Bias.Length), (Output, Bias.Length), (OutputBias, 1),
    ];
}
