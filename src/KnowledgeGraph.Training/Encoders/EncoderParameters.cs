using TorchSharp.Modules;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Encoders;

/// <summary>The weights by name: learnt ones, and the embeddings of pieces and positions, which stay as they are.</summary>
internal sealed class EncoderParameters : IDisposable
{
    private static readonly string[] s_frozen = ["embeddings.word", "embeddings.position"];

    private readonly SortedDictionary<string, Tensor> _tensors = new(StringComparer.Ordinal);

    private EncoderParameters()
    {
    }

    public Tensor this[string name] => _tensors[name];

    public IEnumerable<string> Names => _tensors.Keys;

    /// <summary>The pretrained weights with the heads still to be learnt.</summary>
    public static EncoderParameters Start(IReadOnlyDictionary<string, (int[] Shape, float[] Values)> pretrained, EncoderShape shape, int seed)
    {
        var parameters = new EncoderParameters();
        var random = new Random(seed);
        foreach (var (name, (sizes, values)) in pretrained)
        {
            parameters.Add(name, [.. sizes.Select(size => (long)size)], values);
        }

        foreach (var (name, sizes) in shape.Fresh())
        {
            parameters.Add(name, sizes, Draw(name, sizes, random));
        }

        return parameters;
    }

    /// <summary>The weights that <see cref="Save"/> wrote.</summary>
    public static EncoderParameters Load(string path)
    {
        var parameters = new EncoderParameters();
        foreach (var (name, shape, values) in Checkpoint.Read(path))
        {
            parameters.Add(name, shape, values);
        }

        return parameters;
    }

    /// <summary>Adds weights that a checkpoint of an earlier stage does not have yet.</summary>
    public void Complete(IEnumerable<(string Name, long[] Shape)> fresh, int seed)
    {
        var random = new Random(seed);
        foreach (var (name, shape) in fresh.Where(weights => !_tensors.ContainsKey(weights.Name)).ToList())
        {
            Add(name, shape, Draw(name, shape, random));
        }
    }

    public void Save(string path) => Checkpoint.Write(path, _tensors.Select(entry => (entry.Key, entry.Value.shape, Values(entry.Key))));

    public float[] Values(string name)
    {
        using var values = _tensors[name].detach();
        return values.data<float>().ToArray();
    }

    public IEnumerable<Parameter> Encoder() => Learnt(name => name.StartsWith("layers.", StringComparison.Ordinal) || name.StartsWith("embeddings.norm", StringComparison.Ordinal));

    public IEnumerable<Parameter> Heads() => Learnt(name => !name.StartsWith("layers.", StringComparison.Ordinal) && !name.StartsWith("embeddings.norm", StringComparison.Ordinal));

    public void Dispose()
    {
        foreach (var tensor in _tensors.Values)
        {
            tensor.Dispose();
        }
    }

    private IEnumerable<Parameter> Learnt(Func<string, bool> belongs) =>
        _tensors.Where(entry => !s_frozen.Contains(entry.Key) && belongs(entry.Key)).Select(entry => (Parameter)entry.Value);

    private void Add(string name, long[] shape, float[] values)
    {
        var data = tensor(values, shape);
        _tensors[name] = s_frozen.Contains(name) ? data.DetachFromDisposeScope() : nn.Parameter(data).DetachFromDisposeScope();
    }

    /// <summary>Matrices uniformly after Glorot and Bengio (2010); zero for biases, products, roots and shapes.</summary>
    private static float[] Draw(string name, long[] shape, Random random)
    {
        var values = new float[shape.Aggregate(1L, (count, size) => count * size)];
        var isZero = shape.Length == 1 || name is "embeddings.shape" or "arcs.product" or "labels.product";
        if (!isZero)
        {
            var bound = name == "words.table" ? 0.05 : Math.Sqrt(6.0 / (shape[0] + shape[1]));
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = (float)(((2 * random.NextDouble()) - 1) * bound);
            }
        }

        return values;
    }
}
