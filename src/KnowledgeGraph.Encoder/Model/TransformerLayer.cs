using KnowledgeGraph.Encoder.Kernels;
using KnowledgeGraph.Encoder.Weights;

namespace KnowledgeGraph.Encoder.Model;

/// <summary>A layer of BERT (Devlin et al. 2019): attention, then a feed-forward network, each added to the states and normalized.</summary>
internal sealed unsafe class TransformerLayer
{
    private const int Width = ModelShape.Width;

    private readonly Matrix _query;
    private readonly Matrix _key;
    private readonly Matrix _value;
    private readonly Matrix _output;
    private readonly LayerNorm _attentionNorm;
    private readonly Matrix _feedIn;
    private readonly Matrix _feedOut;
    private readonly LayerNorm _feedNorm;

    public TransformerLayer(EncoderWeights weights, string name)
    {
        var (attention, feed) = ($"{name}.attention", $"{name}.feed");
        _query = weights.Linear($"{attention}.query");
        _key = weights.Linear($"{attention}.key");
        _value = weights.Linear($"{attention}.value");
        _output = weights.Linear($"{attention}.output");
        _attentionNorm = new LayerNorm(weights.Floats($"{attention}.norm.weight"), weights.Floats($"{attention}.norm.bias"));
        _feedIn = weights.Linear($"{feed}.in");
        _feedOut = weights.Linear($"{feed}.out");
        _feedNorm = new LayerNorm(weights.Floats($"{feed}.norm.weight"), weights.Floats($"{feed}.norm.bias"));
    }

    /// <summary>Replaces the states of a window's pieces.</summary>
    public void Apply(Workspace space, int count)
    {
        Attend(space, count);
        Feed(space, count);
    }

    private void Attend(Workspace space, int count)
    {
        space.Rounded.Set(space.States, count, Width, Width);
        LinearLayer.Apply(space.Rounded, count, _query, space.Queries, Width, space.Sums);
        LinearLayer.Apply(space.Rounded, count, _key, space.Keys, Width, space.Sums);
        LinearLayer.Apply(space.Rounded, count, _value, space.Values, Width, space.Sums);
        for (var at = 0; at < Width; at += ModelShape.HeadWidth)
        {
            space.Attention.Apply(space.Queries + at, space.Keys + at, space.Values + at, count, space.Results + at);
        }

        space.Rounded.Set(space.Results, count, Width, Width);
        LinearLayer.Apply(space.Rounded, count, _output, space.Results, Width, space.Sums);
        Add(space, count, _attentionNorm);
    }

    private void Feed(Workspace space, int count)
    {
        for (var start = 0; start < count; start += Workspace.Block)
        {
            var rows = Math.Min(Workspace.Block, count - start);
            space.Rounded.Set(space.States + (start * Width), rows, Width, Width);
            LinearLayer.Apply(space.Rounded, rows, _feedIn, space.Inner, ModelShape.Inner, space.Sums);
            space.RoundedInner.Begin(ModelShape.Inner);
            for (var row = 0; row < rows; row++)
            {
                var inner = space.Inner + (row * ModelShape.Inner);
                Gelu.Apply(inner, ModelShape.Inner);
                space.RoundedInner.SetRow(row, inner);
            }

            LinearLayer.Apply(space.RoundedInner, rows, _feedOut, space.Results + (start * Width), Width, space.Sums);
        }

        Add(space, count, _feedNorm);
    }

    private static void Add(Workspace space, int count, LayerNorm norm)
    {
        for (var row = 0; row < count; row++)
        {
            norm.Apply(space.States + (row * Width), space.Results + (row * Width));
        }
    }
}
