namespace KnowledgeGraph.Export;

/// <summary>The properties of all nodes, or of all relationships, with their types, for formats that declare them first.</summary>
internal sealed class PropertyTypes
{
    private readonly SortedDictionary<string, PropertyType> _types = new(StringComparer.Ordinal);

    /// <summary>Ordinal order of names.</summary>
    public IReadOnlyDictionary<string, PropertyType> All => _types;

    public void Add(IEnumerable<KeyValuePair<string, object?>> properties)
    {
        foreach (var (name, value) in properties)
        {
            var type = Of(value);
            _types[name] = _types.TryGetValue(name, out var known) ? Common(known, type) : type;
        }
    }

    private static PropertyType Of(object? value) => value switch
    {
        long => PropertyType.Integer,
        double => PropertyType.Float,
        bool => PropertyType.Boolean,
        IReadOnlyList<object?> => PropertyType.TextList,
        _ => PropertyType.Text,
    };

    private static PropertyType Common(PropertyType one, PropertyType other) => (one, other) switch
    {
        _ when one == other => one,
        (PropertyType.Integer, PropertyType.Float) or (PropertyType.Float, PropertyType.Integer) => PropertyType.Float,
        _ => PropertyType.Text,
    };
}
