using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>The properties of all nodes or all relationships: those touched so far in memory, the others in the file.</summary>
/// <param name="file">Where to read what is not here yet; null where memory holds everything.</param>
/// <param name="entity">Which of the file's tables.</param>
internal sealed class PropertyCache(GraphFile? file, EntityType entity)
{
    private const int ReadAhead = 512;

    private CypherMap?[] _maps = [];
    private int _lastMiss = int.MinValue;

    public CypherMap Get(int id) => id < _maps.Length && _maps[id] is { } map ? map : Load(id);

    public void Set(int id, CypherMap map)
    {
        Reserve(id);
        _maps[id] = map;
    }

    private void Reserve(int id)
    {
        if (id >= _maps.Length)
        {
            Array.Resize(ref _maps, Math.Max(id + 1, Math.Max(16, _maps.Length * 2)));
        }
    }

    private CypherMap Load(int id)
    {
        if (file is null)
        {
            return CypherMap.Empty;
        }

        // One miss after the other means a scan: reading a run of rows costs little more than reading one.
        var count = id == _lastMiss + 1 ? ReadAhead : 1;
        Reserve(id + count - 1);
        foreach (var (found, map) in file.ReadProperties(entity, id, id + count - 1))
        {
            _maps[found] ??= map;
        }

        // What has no row has no properties; entities created later are set here before they are read.
        foreach (ref var map in _maps.AsSpan(id, count))
        {
            map ??= CypherMap.Empty;
        }

        _lastMiss = id + count - 1;
        return _maps[id]!;
    }
}
