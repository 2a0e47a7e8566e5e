namespace KnowledgeGraph.Loading.Rows;

/// <summary>Rows that others name by their place, from 0, instead of by their id.</summary>
internal sealed class Places
{
    private readonly Dictionary<string, object> _places;

    /// <param name="rows">Of different ids.</param>
    public Places(IEnumerable<IReadOnlyDictionary<string, object?>> rows)
    {
        Rows = [.. rows];
        _places = new Dictionary<string, object>(Rows.Count, StringComparer.Ordinal);
        foreach (var row in Rows)
        {
            _places.Add((string)row["id"]!, (long)_places.Count);
        }
    }

    public IReadOnlyList<IReadOnlyDictionary<string, object?>> Rows { get; }

    /// <exception cref="KnowledgeGraphException">There is no row with this id.</exception>
    public object Of(object? id) => _places.TryGetValue((string)id!, out var place)
        ? place
        : throw new KnowledgeGraphException($"'{id}' is linked to and is not among what the article has; nothing of it was loaded");
}
