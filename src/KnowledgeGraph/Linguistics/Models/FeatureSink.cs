namespace KnowledgeGraph.Linguistics.Models;

/// <summary>Collects features; every call is the next template, so the order of the calls is part of a model.</summary>
public ref struct FeatureSink(Span<ulong> features)
{
    private readonly Span<ulong> _features = features;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<ulong> Features => _features[..Count];

    public void Add(ulong a) => _features[Count] = FeatureHash.Feature(Count++, a);

    public void Add(ulong a, ulong b) => _features[Count] = FeatureHash.Feature(Count++, a, b);

    public void Add(ulong a, ulong b, ulong c) => _features[Count] = FeatureHash.Feature(Count++, a, b, c);

    public void Add(ulong a, ulong b, ulong c, ulong d) => _features[Count] = FeatureHash.Feature(Count++, a, b, c, d);
}
