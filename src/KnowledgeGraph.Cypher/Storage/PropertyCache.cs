namespace KnowledgeGraph.Cypher.Storage;

/// <summary>The packed properties of all nodes or all relationships: those touched so far in memory, the others in the file.</summary>
/// <param name="file">Where to read what is not here yet; null where memory holds everything.</param>
/// <param name="entity">Which of the file's tables.</param>
internal sealed class PropertyCache(GraphFile? file, EntityType entity)
{
    private const int LargestRun = 1024;

    private byte[]?[] _packed = [];
    private int _run = 1;

    public byte[] Get(int id) => id < _packed.Length && _packed[id] is { } packed ? packed : Load(id);

    public void Set(int id, byte[] packed)
    {
        Reserve(id);
        _packed[id] = packed;
    }

    /// <summary>
    /// The first entity missing in a transaction is read alone, the next with its neighbour, and so on doubling: a
    /// lookup reads little, and a scan in any order soon reads long runs of rows, which cost far less than single ones.
    /// </summary>
    public void BeginTransaction() => _run = 1;

    private void Reserve(int id)
    {
        if (id >= _packed.Length)
        {
            Array.Resize(ref _packed, Math.Max(id + 1, Math.Max(16, _packed.Length * 2)));
        }
    }

    private byte[] Load(int id)
    {
        if (file is null)
        {
            return [];
        }

        var first = id - (id % _run);
        Reserve(first + _run - 1);
        foreach (var (found, packed) in file.ReadProperties(entity, first, first + _run - 1))
        {
            _packed[found] ??= packed;
        }

        // What has no row has no properties; entities created later are set here before they are read.
        foreach (ref var packed in _packed.AsSpan(first, _run))
        {
            packed ??= [];
        }

        _run = Math.Min(_run * 2, LargestRun);
        return _packed[id]!;
    }
}
