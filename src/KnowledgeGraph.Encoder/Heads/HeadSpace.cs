using KnowledgeGraph.Encoder.Kernels;
using KnowledgeGraph.Encoder.Weights;

namespace KnowledgeGraph.Encoder.Heads;

/// <summary>The memory in which one thread reads the vectors of a batch of words: about 5 MB.</summary>
internal sealed unsafe class HeadSpace(EncoderMetadata metadata)
{
    /// <summary>The most words at once, in whole tiles.</summary>
    public const int Rows = 67 * IntegerProduct.Tile;

    /// <summary>Words whose relations are told at once.</summary>
    public const int RelationRows = 4 * IntegerProduct.Tile;

    private readonly NativeBuffer<float> _dependents = new(Rows * ModelShape.ArcWidth);
    private readonly NativeBuffer<float> _heads = new(Rows * ModelShape.ArcWidth);
    private readonly NativeBuffer<float> _products = new(Rows * ModelShape.ArcWidth);
    private readonly NativeBuffer<float> _labelDependents = new(Rows * ModelShape.LabelWidth);
    private readonly NativeBuffer<float> _labelHeads = new(Rows * ModelShape.LabelWidth);
    private readonly NativeBuffer<float> _governors = new(RelationRows * ModelShape.LabelWidth);
    private readonly NativeBuffer<float> _relations = new(RelationRows * PaddedRelations(metadata));
    private readonly NativeBuffer<float> _classes = new(Rows * PaddedClasses(metadata));
    private readonly NativeBuffer<int> _sums = new(Rows * PanelLayout.Outputs);
    private readonly NativeBuffer<float> _scores = new(Rows * (Rows + 1));

    public QuantizedRows Vectors { get; } = new(Rows, ModelShape.Vector);

    public QuantizedRows Arcs { get; } = new(Rows, ModelShape.ArcWidth);

    public QuantizedRows RoundedGovernors { get; } = new(RelationRows, ModelShape.LabelWidth);

    public float* Dependents => _dependents.At;

    public float* Heads => _heads.At;

    /// <summary>Dependents times the product of arcs.</summary>
    public float* Products => _products.At;

    public float* LabelDependents => _labelDependents.At;

    public float* LabelHeads => _labelHeads.At;

    /// <summary>For each of some words the label vector of its head.</summary>
    public float* Governors => _governors.At;

    /// <summary>Those times the product of labels.</summary>
    public float* Relations => _relations.At;

    public float* Classes => _classes.At;

    public int* Sums => _sums.At;

    /// <summary>Arcs of one tree.</summary>
    public float* Scores => _scores.At;

    public static int PaddedRelations(EncoderMetadata metadata) => Padded(metadata.Relations.Count * (ModelShape.LabelWidth + 1));

    private static int PaddedClasses(EncoderMetadata metadata) => Padded(Math.Max(metadata.PartsOfSpeech.Count, metadata.Tags.Count));

    private static int Padded(int outputs) => PanelLayout.Panels(outputs) * PanelLayout.Outputs;
}
