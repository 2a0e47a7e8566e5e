using System.Runtime.InteropServices;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>Collects the pairs of a <see cref="CypherMap"/>.</summary>
internal sealed class CypherMapBuilder
{
    private readonly List<string> _keys = [];
    private readonly List<CypherValue> _values = [];
    private Dictionary<string, int>? _positions;

    public int Count => _keys.Count;

    /// <summary>Adds a pair, or replaces the value of a key that is there.</summary>
    public void Set(string key, CypherValue value)
    {
        var index = IndexOf(key);
        if (index >= 0)
        {
            _values[index] = value;
            return;
        }

        _positions?.Add(key, _keys.Count);
        _keys.Add(key);
        _values.Add(value);
    }

    public CypherMap Build() => _keys.Count == 0 ? CypherMap.Empty : new CypherMap([.. _keys], [.. _values]);

    private int IndexOf(string key)
    {
        if (_positions is null && _keys.Count < 16)
        {
            return CollectionsMarshal.AsSpan(_keys).IndexOf(key);
        }

        _positions ??= Positions();
        return _positions.TryGetValue(key, out var index) ? index : -1;
    }

    private Dictionary<string, int> Positions()
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _keys.Count; i++)
        {
            positions.Add(_keys[i], i);
        }

        return positions;
    }
}
