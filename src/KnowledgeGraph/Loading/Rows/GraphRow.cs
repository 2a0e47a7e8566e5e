using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Loading.Rows;

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

    /// <summary>The fields of one behind those of the other; they have none in common.</summary>
    public static IReadOnlyDictionary<string, object?> And(
        this IReadOnlyDictionary<string, object?> row, IReadOnlyDictionary<string, object?> more)
    {
        var both = new OrderedDictionary<string, object?>(row.Count + more.Count, StringComparer.Ordinal);
        foreach (var (name, value) in row.Concat(more))
        {
            both.Add(name, value);
        }

        return both;
    }

    /// <summary>The fields that have a value, less some.</summary>
    public static IReadOnlyDictionary<string, object?> Given(
        this IReadOnlyDictionary<string, object?> row, params ReadOnlySpan<string> except)
    {
        var given = new OrderedDictionary<string, object?>(row.Count, StringComparer.Ordinal);
        foreach (var (name, value) in row)
        {
            if (value is not null && !except.Contains(name))
            {
                given.Add(name, value);
            }
        }

        return given;
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

    /// <summary>The last of those that agree in these fields, as if one had been written over the other.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, object?>> LastOfEach(
        this IEnumerable<IReadOnlyDictionary<string, object?>> rows, params ReadOnlySpan<string> key)
    {
        var distinct = new OrderedDictionary<string, IReadOnlyDictionary<string, object?>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            distinct[KeyOf(row, key)] = row;
        }

        return [.. distinct.Values];
    }

    private static string KeyOf(IReadOnlyDictionary<string, object?> row, ReadOnlySpan<string> key)
    {
        var text = new StringBuilder();
        foreach (var field in key)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row[field]}\u001f");
        }

        return text.ToString();
    }
}
