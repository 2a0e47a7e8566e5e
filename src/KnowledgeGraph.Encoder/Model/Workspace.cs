using KnowledgeGraph.Encoder.Inputs;
using KnowledgeGraph.Encoder.Kernels;
using KnowledgeGraph.Encoder.Weights;

namespace KnowledgeGraph.Encoder.Model;

/// <summary>The memory in which one thread runs a window through the layers: about 4.5 MB.</summary>
internal sealed unsafe class Workspace
{
    /// <summary>Rows that go through the feed-forward layer together: what lies between its products stays in the cache.</summary>
    public const int Block = 11 * IntegerProduct.Tile;

    /// <summary>Room for the longest window in whole tiles.</summary>
    public const int Rows = (EncoderInput.Longest + IntegerProduct.Tile - 1) / IntegerProduct.Tile * IntegerProduct.Tile;

    private readonly NativeBuffer<float> _states = new(Rows * ModelShape.Width);
    private readonly NativeBuffer<float> _sharedStates = new(Rows * ModelShape.Width);
    private readonly NativeBuffer<float> _queries = new(Rows * ModelShape.Width);
    private readonly NativeBuffer<float> _keys = new(Rows * ModelShape.Width);
    private readonly NativeBuffer<float> _values = new(Rows * ModelShape.Width);
    private readonly NativeBuffer<float> _results = new(Rows * ModelShape.Width);
    private readonly NativeBuffer<float> _inner = new(Block * ModelShape.Inner);
    private readonly NativeBuffer<int> _sums = new(Rows * PanelLayout.Outputs);

    /// <summary>A row for each piece.</summary>
    public float* States => _states.At;

    /// <summary>A row for each piece: what the shared layers made of it.</summary>
    public float* SharedStates => _sharedStates.At;

    public float* Queries => _queries.At;

    public float* Keys => _keys.At;

    public float* Values => _values.At;

    /// <summary>What a sublayer adds to the states; contexts before that.</summary>
    public float* Results => _results.At;

    /// <summary>A block between the products of the feed-forward layer.</summary>
    public float* Inner => _inner.At;

    public int* Sums => _sums.At;

    public QuantizedRows Rounded { get; } = new(Rows, ModelShape.Width);

    public QuantizedRows RoundedInner { get; } = new(Block, ModelShape.Inner);

    public AttentionHead Attention { get; } = new();
}
