namespace KnowledgeGraph.Training.Names;

/// <summary>Row numbers for features: features seen too seldom get none.</summary>
internal sealed class FeatureRows
{
    private const int CounterBits = 28;

    private readonly Dictionary<ulong, int> _rows = [];
    private byte[]? _counts = new byte[1 << CounterBits];

    public int Count => _rows.Count;

    public IEnumerable<KeyValuePair<ulong, int>> All => _rows;

    /// <summary>The first pass: counts the features.</summary>
    public void See(ReadOnlySpan<ulong> features)
    {
        foreach (var feature in features)
        {
            ref var count = ref _counts![feature >> (64 - CounterBits)];
            count = Math.Max(count, (byte)(count + 1));
        }
    }

    /// <summary>The second pass: rows of the features seen at least <paramref name="least"/> times, -1 for others.</summary>
    public int[] RowsOf(ReadOnlySpan<ulong> features, int least)
    {
        var rows = new int[features.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = features[i] == 0 || _counts![features[i] >> (64 - CounterBits)] < least ? -1 : RowOf(features[i]);
        }

        return rows;
    }

    public void Freeze() => _counts = null;

    public int RowOf(ulong feature)
    {
        if (!_rows.TryGetValue(feature, out var row))
        {
            row = _rows.Count;
            _rows.Add(feature, row);
        }

        return row;
    }
}
