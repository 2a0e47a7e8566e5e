using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Encoders.Torch;

/// <summary>
/// Masks for dropout (Srivastava et al. 2014) as slices of a pool drawn once: the native library draws its numbers one by one,
/// which takes as long as the layers themselves.
/// </summary>
internal sealed class DropoutPool : IDisposable
{
    private const int Size = 1 << 23;

    private readonly Dictionary<double, Tensor> _pools = [];
    private readonly Random _places;

    public DropoutPool(int seed, params double[] rates)
    {
        _places = new Random(seed);
        foreach (var rate in rates)
        {
            var random = new Random(seed + (int)(rate * 1000));
            var values = new float[Size];
            for (var i = 0; i < Size; i++)
            {
                values[i] = random.NextDouble() < rate ? 0 : (float)(1 / (1 - rate));
            }

            _pools[rate] = tensor(values).DetachFromDisposeScope();
        }
    }

    /// <summary>The values with about <paramref name="rate"/> of them zero, and the rest larger by as much.</summary>
    public Tensor Apply(Tensor values, double rate)
    {
        var count = values.numel();
        var mask = _pools[rate].narrow(0, _places.NextInt64(Size - count), count).view(values.shape);
        return values * mask;
    }

    public void Dispose()
    {
        foreach (var pool in _pools.Values)
        {
            pool.Dispose();
        }
    }
}
