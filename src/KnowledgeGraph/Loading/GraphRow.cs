namespace KnowledgeGraph.Loading;

/// <summary>Makes maps for a statement's <c>$rows</c>, their keys in the order given.</summary>
internal static class GraphRow
{
    public static IReadOnlyDictionary<string, object?> Of(params ReadOnlySpan<(string Name, object? Value)> fields)
    {
        var row = new OrderedDictionary<string, object?>(fields.Length, StringComparer.Ordinal);
        foreach (var (name, value) in fields)
        {
            row.Add(name, value);
        }

        return row;
    }

    /// <summary>The row with a claim's qualifiers behind its own fields.</summary>
    /// <exception cref="ArgumentException">A qualifier has the name of a property of the graph model.</exception>
    public static IReadOnlyDictionary<string, object?> With(
        this IReadOnlyDictionary<string, object?> row, IReadOnlyDictionary<string, object> qualifiers)
    {
        var extended = new OrderedDictionary<string, object?>(row, StringComparer.Ordinal);
        foreach (var (name, value) in qualifiers.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!extended.TryAdd(name, value))
            {
                throw new ArgumentException($"'{name}' is already a property of the graph model.", nameof(qualifiers));
            }
        }

        return extended;
    }
}
