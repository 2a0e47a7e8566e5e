using KnowledgeGraph.Encoder.Inputs;
using KnowledgeGraph.Linguistics.Names;
using static KnowledgeGraph.Encoder.Weights.ModelShape;

namespace KnowledgeGraph.Encoder.Weights;

/// <summary>The tensors of a model, by its metadata.</summary>
internal static class TensorCatalog
{
    /// <summary>What a trainer hands over, in its shapes; further tensors may come with it, such as heads for coreference.</summary>
    public static IEnumerable<(string Name, int[] Shape)> Trained(EncoderMetadata metadata) =>
    [
        .. Shared(metadata),
        ("arcs.product", [ArcWidth, ArcWidth]),
        ("labels.product", [metadata.Relations.Count, LabelWidth + 1, LabelWidth + 1]),
    ];

    /// <summary>
    /// What a file holds: the product of arcs with its heads as rows; that of labels as a matrix of its relations times its
    /// dependent numbers, with the column for the constant 1 of the head as a bias.
    /// </summary>
    public static IEnumerable<TensorPlan> Stored(EncoderMetadata metadata) =>
        Shared(metadata).Concat(
        [
            ("arcs.product", [ArcWidth, ArcWidth]),
            ("labels.product", [metadata.Relations.Count * (LabelWidth + 1), LabelWidth]),
            ("labels.product.bias", [metadata.Relations.Count * (LabelWidth + 1)]),
        ]).Select(tensor => Plan(tensor.Name, tensor.Shape));

    /// <summary>The layers whose states tell what refers to what: a file of their own.</summary>
    public static IEnumerable<(string Name, int[] Shape)> References(EncoderMetadata metadata) => Layers("references", metadata.Layers);

    public static IEnumerable<TensorPlan> StoredReferences(EncoderMetadata metadata) =>
        References(metadata).Select(tensor => Plan(tensor.Name, tensor.Shape));

    /// <summary>How a tensor of this name and shape is stored.</summary>
    public static TensorPlan Plan(string name, IReadOnlyList<int> shape) => new(name, shape, name switch
    {
        "embeddings.word" or "embeddings.position" or "words.table" => TensorForm.Table,
        "embeddings.shape" => TensorForm.Floats,
        _ => shape.Count == 2 ? TensorForm.Panels : TensorForm.Floats,
    });

    private static IEnumerable<(string Name, int[] Shape)> Shared(EncoderMetadata metadata) =>
    [
        ("embeddings.word", [metadata.Vocabulary.Count, Width]),
        ("embeddings.position", [Positions, Width]),
        ("embeddings.shape", [WordShape.Count, Width]),
        ("embeddings.norm.weight", [Width]),
        ("embeddings.norm.bias", [Width]),
        .. Layers("layers", metadata.Layers),
        ("words.table", [WordFeatures.Rows, FeatureWidth]),
        .. Linear("tags.upos", metadata.PartsOfSpeech.Count, Vector),
        .. Linear("tags.xpos", metadata.Tags.Count, Vector),
        .. Linear("arcs.dependent", ArcWidth, Vector),
        .. Linear("arcs.head", ArcWidth, Vector),
        ("arcs.root", [ArcWidth]),
        ("arcs.bias", [ArcWidth]),
        .. Linear("labels.dependent", LabelWidth, Vector),
        .. Linear("labels.head", LabelWidth, Vector),
        ("labels.root", [LabelWidth]),
        .. Linear("names", NameLabels.Count, Vector),
    ];

    private static IEnumerable<(string Name, int[] Shape)> Layers(string prefix, int count) =>
        Enumerable.Range(0, count).SelectMany(layer => Layer($"{prefix}.{layer}"));

    private static IEnumerable<(string Name, int[] Shape)> Layer(string name) =>
    [
        .. Linear($"{name}.attention.query", Width, Width),
        .. Linear($"{name}.attention.key", Width, Width),
        .. Linear($"{name}.attention.value", Width, Width),
        .. Linear($"{name}.attention.output", Width, Width),
        ($"{name}.attention.norm.weight", [Width]),
        ($"{name}.attention.norm.bias", [Width]),
        .. Linear($"{name}.feed.in", Inner, Width),
        .. Linear($"{name}.feed.out", Width, Inner),
        ($"{name}.feed.norm.weight", [Width]),
        ($"{name}.feed.norm.bias", [Width]),
    ];

    private static IEnumerable<(string Name, int[] Shape)> Linear(string name, int outputs, int inputs) =>
        [($"{name}.weight", [outputs, inputs]), ($"{name}.bias", [outputs])];
}
