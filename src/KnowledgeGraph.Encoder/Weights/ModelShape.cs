namespace KnowledgeGraph.Encoder.Weights;

/// <summary>The sizes that trainer and inference agree on; what may differ from file to file is in <see cref="EncoderMetadata"/>.</summary>
internal static class ModelShape
{
    /// <summary>Numbers in a piece's state.</summary>
    public const int Width = 384;

    public const int AttentionHeads = 12;

    /// <summary>Numbers that an attention head looks at.</summary>
    public const int HeadWidth = Width / AttentionHeads;

    /// <summary>Numbers between the two products of a feed-forward layer.</summary>
    public const int Inner = 1536;

    /// <summary>Layers that the reference layers stand on, beside the layers above them.</summary>
    public const int SharedLayers = 4;

    /// <summary>Places that have an embedding.</summary>
    public const int Positions = 512;

    /// <summary>Numbers that a word's features sum to.</summary>
    public const int FeatureWidth = 64;

    /// <summary>Numbers in a word's vector: its first piece's last state, then its features.</summary>
    public const int Vector = Width + FeatureWidth;

    /// <summary>Numbers in which words look for heads and dependents.</summary>
    public const int ArcWidth = 256;

    /// <summary>Numbers in which the relation of two words is told.</summary>
    public const int LabelWidth = 96;
}
