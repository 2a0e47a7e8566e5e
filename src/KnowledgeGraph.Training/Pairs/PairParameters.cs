using KnowledgeGraph.Extraction.Learned;
using KnowledgeGraph.Training.Encoders;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Pairs;

/// <summary>The weights of the network of pairs, by name, matrices [in, out] as the product has them.</summary>
internal sealed class PairParameters : IDisposable
{
    public const int Hidden = 96;

    private const double FeatureBound = 0.05;

    private readonly SortedDictionary<string, Parameter> _tensors = new(StringComparer.Ordinal);

    public Parameter this[string name] => _tensors[name];

    public IEnumerable<Parameter> All => _tensors.Values;

    /// <summary>Matrices uniformly after Glorot and Bengio (2010), biases zero.</summary>
    public static PairParameters Start(int inputs, int relations, int seed)
    {
        var (parameters, random) = (new PairParameters(), new Random(seed));
        parameters.Add("vectors", [inputs, Hidden], Values(inputs * Hidden, Math.Sqrt(6.0 / (inputs + Hidden))));
        parameters.Add("features", [PairFeatures.Rows, Hidden], Values(PairFeatures.Rows * Hidden, FeatureBound));
        parameters.Add("bias", [Hidden], new float[Hidden]);
        parameters.Add("output", [relations, Hidden], Values(relations * Hidden, Math.Sqrt(6.0 / (relations + Hidden))));
        parameters.Add("output.bias", [relations], [.. Enumerable.Repeat(-3f, relations)]);
        return parameters;

        float[] Values(int count, double bound) => [.. Enumerable.Range(0, count).Select(_ => (float)(((2 * random.NextDouble()) - 1) * bound))];
    }

    /// <summary>The weights that <see cref="Save"/> wrote.</summary>
    public static PairParameters Load(string path)
    {
        var parameters = new PairParameters();
        foreach (var (name, shape, values) in Checkpoint.Read(path))
        {
            parameters.Add(name, shape, values);
        }

        return parameters;
    }

    public void Save(string path) => Checkpoint.Write(path, _tensors.Select(entry => (entry.Key, entry.Value.shape, Values(entry.Key))));

    /// <summary>As the product takes them.</summary>
    public PairWeights Weights() => new()
    {
        Vectors = Values("vectors"),
        Features = Values("features"),
        Bias = Values("bias"),
        Output = Values("output"),
        OutputBias = Values("output.bias"),
    };

    public void Dispose()
    {
        foreach (var tensor in _tensors.Values)
        {
            tensor.Dispose();
        }
    }

    private float[] Values(string name)
    {
        using var values = _tensors[name].detach();
        return values.data<float>().ToArray();
    }

    private void Add(string name, long[] shape, float[] values) =>
        _tensors[name] = (Parameter)nn.Parameter(tensor(values, shape)).DetachFromDisposeScope();
}
