namespace KnowledgeGraph.Cypher.Storage;

/// <summary>The properties of all nodes or all relationships: those touched so far in memory, the others in the file.</summary>
/// <param name="file">Where to read what is not here yet; null where memory holds everything.</param>
/// <param name="entity">Which of the file's tables.</param>
internal sealed class PropertyCache(GraphFile? file, EntityType entity)
{
    private const int ReadAhead = 512;

    private byte[]?[] _packed = [];
    private int _lastMiss = int.MinValue;

    public byte[] Get(int id) => id < _packed.Length && _packed[id] is { } packed ? packed : Load(id);

    public void Set(int id, byte[] packed)
    {
        Reserve(id);
        _packed[id] = packed;
    }

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

        // One miss after the other means a scan: reading a run of rows costs little more than reading one.
        var count = id == _lastMiss + 1 ? ReadAhead : 1;
        Reserve(id + count - 1);
        foreach (var (found, packed) in file.ReadProperties(entity, id, id + count - 1))
        {
            _packed[found] ??= packed;
        }

        // What has no row has no properties; entities created later are set here before they are read.
        foreach (ref var packed in _packed.AsSpan(id, count))
        {
            packed ??= [];
        }

        _lastMiss = id + count - 1;
        return _packed[id]!;
    }
}
