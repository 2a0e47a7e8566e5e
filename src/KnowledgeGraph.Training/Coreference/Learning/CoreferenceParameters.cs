using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Training.Encoders;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Coreference.Learning;

/// <summary>The weights that score antecedents, by name.</summary>
internal sealed class CoreferenceParameters : IDisposable
{
    private const double FeatureBound = 0.05;

    private readonly SortedDictionary<string, Parameter> _tensors = new(StringComparer.Ordinal);

    private CoreferenceParameters()
    {
    }

    public Parameter this[string name] => _tensors[name];

    public IEnumerable<Parameter> All => _tensors.Values;

    /// <summary>Matrices uniformly after Glorot and Bengio (2010), biases zero.</summary>
    public static CoreferenceParameters Start(int seed)
    {
        var parameters = new CoreferenceParameters();
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

    /// <summary>As the product takes them.</summary>
    public AntecedentWeights Weights() => new(
        Turned("coreference.mention.weight"), Values("coreference.mention.bias"), Turned("coreference.anaphor.weight"),
        Turned("coreference.antecedent.weight"), Turned("coreference.product.weight"), Values("coreference.features"),
        Values("coreference.bias"), Turned("coreference.inner.weight"), Values("coreference.inner.bias"), Values("coreference.output"));

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

    private float[] Turned(string name)
    {
        using var scope = NewDisposeScope();
        return _tensors[name].detach().t().contiguous().data<float>().ToArray();
    }

    private void Add(string name, long[] shape, float[] values) =>
        _tensors[name] = (Parameter)nn.Parameter(tensor(values, shape)).DetachFromDisposeScope();
}
