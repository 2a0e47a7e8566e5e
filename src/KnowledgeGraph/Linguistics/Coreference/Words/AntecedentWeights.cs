namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>
/// The weights of <see cref="AntecedentScorer"/>, matrices by inputs: a row holds what one input gives to each output.
/// </summary>
internal sealed record AntecedentWeights
{
    /// <summary>[width of a word vector and of a reference state, mention]: what of both matters here.</summary>
    public required float[] Mention { get; init; }

    /// <summary>[mention].</summary>
    public required float[] MentionBias { get; init; }

    /// <summary>[mention, hidden].</summary>
    public required float[] Anaphor { get; init; }

    /// <summary>[mention, hidden].</summary>
    public required float[] Antecedent { get; init; }

    /// <summary>[mention, hidden]: of the products of both, number by number.</summary>
    public required float[] Product { get; init; }

    /// <summary>[<see cref="PairFeatures.Rows"/>, hidden].</summary>
    public required float[] Features { get; init; }

    /// <summary>[hidden].</summary>
    public required float[] Bias { get; init; }

    /// <summary>[hidden, hidden].</summary>
    public required float[] Inner { get; init; }

    /// <summary>[hidden].</summary>
    public required float[] InnerBias { get; init; }

    /// <summary>[hidden].</summary>
    public required float[] Output { get; init; }

    /// <summary>In the order of a file, each with the length of its rows.</summary>
    public IEnumerable<(float[] Values, int RowLength)> Parts()
    {
        var (mention, hidden) = (MentionBias.Length, Bias.Length);
        return
        [
            (Mention, mention), (MentionBias, mention), (Anaphor, hidden), (Antecedent, hidden), (Product, hidden),
            (Features, hidden), (Bias, hidden), (Inner, hidden), (InnerBias, hidden), (Output, hidden),
        ];
    }
}
