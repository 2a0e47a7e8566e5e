using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Loading.Rows;

/// <summary>
/// A row that a statement takes: a map of few fields, in the order given. Articles have very many of them; they are
/// looked through, which is cheaper at this size than to hash.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "A row is what the statements call it.")]
internal sealed class GraphRow : IReadOnlyDictionary<string, object?>
{
    private readonly KeyValuePair<string, object?>[] _fields;

    private GraphRow(KeyValuePair<string, object?>[] fields) => _fields = fields;

    public int Count => _fields.Length;

    public IEnumerable<string> Keys => _fields.Select(pair => pair.Key);

    public IEnumerable<object?> Values => _fields.Select(pair => pair.Value);

    /// <exception cref="KeyNotFoundException">There is no such field.</exception>
    public object? this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"A row without '{key}'.");

    /// <param name="fields">Of different names.</param>
    public static GraphRow Of(params ReadOnlySpan<(string Name, object? Value)> fields)
    {
        var row = new KeyValuePair<string, object?>[fields.Length];
        for (var place = 0; place < row.Length; place++)
        {
            row[place] = KeyValuePair.Create(fields[place].Name, fields[place].Value);
        }

        return new GraphRow(row);
    }

    /// <summary>The row with a claim's qualifiers behind its own fields, in the order of their names.</summary>
    /// <exception cref="ArgumentException">A qualifier has the name of a property of the graph model.</exception>
    public GraphRow With(IReadOnlyDictionary<string, object> qualifiers)
    {
        if (qualifiers.Keys.FirstOrDefault(ContainsKey) is { } taken)
        {
            throw new ArgumentException($"'{taken}' is already a property of the graph model.", nameof(qualifiers));
        }

        return qualifiers.Count == 0
            ? this
            : new GraphRow([.. _fields, .. qualifiers.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, (object?)pair.Value))]);
    }

    /// <summary>The fields that have a value.</summary>
    public static GraphRow Given(IReadOnlyDictionary<string, object?> row) => new([.. row.Where(field => field.Value is not null)]);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, out object? value)
    {
        foreach (var (name, field) in _fields)
        {
            if (string.Equals(name, key, StringComparison.Ordinal))
            {
                value = field;
                return true;
            }
        }

        value = null;
        return false;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, object?>>)_fields).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
