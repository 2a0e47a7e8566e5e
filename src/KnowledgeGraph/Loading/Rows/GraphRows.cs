namespace KnowledgeGraph.Loading.Rows;

/// <summary>Which of many rows are sent, and in what order.</summary>
internal static class GraphRows
{
    /// <summary>The first of those with the same id, in the order of ids: writers that run at once lock alike.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, object?>> FirstById(this IEnumerable<IReadOnlyDictionary<string, object?>> rows) =>
        rows.DistinctBy(row => (string)row["id"]!, StringComparer.Ordinal).OrderBy(row => (string)row["id"]!, StringComparer.Ordinal);

    /// <summary>The last of those with the same key, at the place of the first, as if one had been written over the other.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, object?>> LastOfEach<TKey>(
        this IEnumerable<IReadOnlyDictionary<string, object?>> rows, Func<IReadOnlyDictionary<string, object?>, TKey> key)
        where TKey : notnull
    {
        var distinct = new OrderedDictionary<TKey, IReadOnlyDictionary<string, object?>>();
        foreach (var row in rows)
        {
            distinct[key(row)] = row;
        }

        return [.. distinct.Values];
    }

    /// <summary>Fields by their place, without those at the end that have no value.</summary>
    public static IReadOnlyList<object?> Shortened(params ReadOnlySpan<object?> fields)
    {
        while (fields is [.., null])
        {
            fields = fields[..^1];
        }

        return fields.ToArray();
    }
}
