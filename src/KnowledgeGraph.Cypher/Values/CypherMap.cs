using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>An immutable map that keeps its keys in the order they were first added; keys compare ordinally.</summary>
public sealed class CypherMap : IReadOnlyDictionary<string, CypherValue>
{
    private const int LinearSearchLimit = 8;

    private readonly string[] _keys;
    private readonly CypherValue[] _values;
    private Dictionary<string, int>? _positions;

    /// <summary>Takes the arrays over: keys are distinct and as many as values.</summary>
    internal CypherMap(string[] keys, CypherValue[] values)
    {
        _keys = keys;
        _values = values;
    }

    public static CypherMap Empty { get; } = new([], []);

    public int Count => _keys.Length;

    public IEnumerable<string> Keys => _keys;

    public IEnumerable<CypherValue> Values => _values;

    internal ReadOnlySpan<string> KeySpan => _keys;

    internal ReadOnlySpan<CypherValue> ValueSpan => _values;

    /// <exception cref="KeyNotFoundException">The map has no such key.</exception>
    public CypherValue this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The map has no key '{key}'.");

    /// <summary>A later pair with the same key replaces the value of the earlier one and keeps its place.</summary>
    public static CypherMap From(IEnumerable<KeyValuePair<string, CypherValue>> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var builder = new CypherMapBuilder();
        foreach (var (key, value) in pairs)
        {
            builder.Set(key, value);
        }

        return builder.Build();
    }

    /// <summary>The value of the key, or null where there is none.</summary>
    public CypherValue GetOrNull(string key) => TryGetValue(key, out var value) ? value : CypherValue.Null;

    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out CypherValue value)
    {
        var index = IndexOf(key);
        value = index < 0 ? CypherValue.Null : _values[index];
        return index >= 0;
    }

    /// <summary>This map with one pair added, replaced, or (where the value is null) taken out.</summary>
    internal CypherMap With(string key, CypherValue value)
    {
        var index = IndexOf(key);
        if (value.IsNull)
        {
            return index < 0 ? this : WithoutAt(index);
        }

        if (index < 0)
        {
            return new CypherMap([.. _keys, key], [.. _values, value]);
        }

        var values = (CypherValue[])_values.Clone();
        values[index] = value;
        return new CypherMap(_keys, values);
    }

    public IEnumerator<KeyValuePair<string, CypherValue>> GetEnumerator()
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            yield return new KeyValuePair<string, CypherValue>(_keys[i], _values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => CypherValue.Map(this).ToString();

    private CypherMap WithoutAt(int index) =>
        _keys.Length == 1 ? Empty : new CypherMap(Without(_keys, index), Without(_values, index));

    private static T[] Without<T>(T[] items, int index) => [.. items.AsSpan(0, index), .. items.AsSpan(index + 1)];

    private int IndexOf(string key)
    {
        if (_keys.Length > LinearSearchLimit)
        {
            return (_positions ??= Positions()).TryGetValue(key, out var position) ? position : -1;
        }

        for (var i = 0; i < _keys.Length; i++)
        {
            if (string.Equals(_keys[i], key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<string, int> Positions()
    {
        var positions = new Dictionary<string, int>(_keys.Length, StringComparer.Ordinal);
        for (var i = 0; i < _keys.Length; i++)
        {
            positions.Add(_keys[i], i);
        }

        return positions;
    }
}
