using System.Globalization;
using KnowledgeGraph.Encoder.Weights;
using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Training.Encoders;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Coreference.Learning;

/// <summary>The weights of the reference layers and of the scores of antecedents, by name.</summary>
internal sealed class CoreferenceParameters : IDisposable
{
    private const string Prefix = "references.";
    private const double FeatureBound = 0.05;

    private readonly SortedDictionary<string, Parameter> _tensors = new(StringComparer.Ordinal);

    private CoreferenceParameters()
    {
    }

    public Parameter this[string name] => _tensors[name];

    public IEnumerable<Parameter> Layers => _tensors.Where(entry => IsLayer(entry.Key)).Select(entry => entry.Value);

    public IEnumerable<Parameter> Scores => _tensors.Where(entry => !IsLayer(entry.Key)).Select(entry => entry.Value);

    /// <summary>The layers as the encoder has them above its shared ones; the rest matrices uniformly after Glorot and Bengio (2010), biases zero.</summary>
    public static CoreferenceParameters Start(EncoderWeights encoder, int seed)
    {
        var parameters = new CoreferenceParameters();
        foreach (var (name, shape) in ReferenceTensors())
        {
            parameters.Add(name, [.. shape.Select(size => (long)size)], encoder.Values(NameInEncoder(name)));
        }

        var random = new Random(seed);
        foreach (var (name, shape) in CoreferenceShape.All())
        {
            var values = new float[shape.Aggregate(1L, (count, size) => count * size)];
            var bound = name.EndsWith("bias", StringComparison.Ordinal) ? 0
                : name == "coreference.features" ? FeatureBound
                : Math.Sqrt(6.0 / (shape[0] + (shape.Length > 1 ? shape[1] : 1)));
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = (float)(((2 * random.NextDouble()) - 1) * bound);
            }

            parameters.Add(name, shape, values);
        }

        return parameters;
    }

    /// <summary>The weights that <see cref="Save"/> wrote.</summary>
    public static CoreferenceParameters Load(string path)
    {
        var parameters = new CoreferenceParameters();
        foreach (var (name, shape, values) in Checkpoint.Read(path))
        {
            parameters.Add(name, shape, values);
        }

        return parameters;
    }

    public void Save(string path) => Checkpoint.Write(path, _tensors.Select(entry => (entry.Key, entry.Value.shape, Values(entry.Key))));

    /// <summary>The reference layers as the encoder reads them.</summary>
    public byte[] References(IReadOnlyDictionary<string, string> training)
    {
        using var output = new MemoryStream();
        EncoderWeightsWriter.WriteReferences(output, Metadata(training), ReferenceTensors().ToDictionary(tensor => tensor.Name, tensor => (tensor.Shape, Values(tensor.Name)), StringComparer.Ordinal));
        return output.ToArray();
    }

    /// <summary>The scores as the product takes them.</summary>
    public AntecedentWeights Weights() => new()
    {
        Mention = Turned("coreference.mention.weight"),
        MentionBias = Values("coreference.mention.bias"),
        Anaphor = Turned("coreference.anaphor.weight"),
        Antecedent = Turned("coreference.antecedent.weight"),
        Product = Turned("coreference.product.weight"),
        Features = Values("coreference.features"),
        Bias = Values("coreference.bias"),
        Inner = Turned("coreference.inner.weight"),
        InnerBias = Values("coreference.inner.bias"),
        Output = Values("coreference.output"),
    };

    public void Dispose()
    {
        foreach (var tensor in _tensors.Values)
        {
            tensor.Dispose();
        }
    }

    private static IEnumerable<(string Name, int[] Shape)> ReferenceTensors() =>
        TensorCatalog.References(Metadata(new Dictionary<string, string>(StringComparer.Ordinal)));

    private static EncoderMetadata Metadata(IReadOnlyDictionary<string, string> training) =>
        new() { Layers = CoreferenceShape.Layers, PartsOfSpeech = [], Tags = [], Relations = [], Vocabulary = [], Training = training };

    private static bool IsLayer(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>"references.0.feed.in" is "layers.4.feed.in" there.</summary>
    private static string NameInEncoder(string name)
    {
        var fields = name[Prefix.Length..].Split('.', 2);
        return $"layers.{ModelShape.SharedLayers + int.Parse(fields[0], CultureInfo.InvariantCulture)}.{fields[1]}";
    }

    private float[] Values(string name)
    {
        using var values = _tensors[name].detach();
        return values.data<float>().ToArray();
    }

    private float[] Turned(string name)
    {
        using var scope = NewDisposeScope();
        return _tensors[name].detach().t().contiguous().data<float>().ToArray();
    }

    private void Add(string name, long[] shape, float[] values) =>
        _tensors[name] = (Parameter)nn.Parameter(tensor(values, shape)).DetachFromDisposeScope();
}
