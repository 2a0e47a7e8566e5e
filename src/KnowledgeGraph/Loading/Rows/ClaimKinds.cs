using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Loading.Rows;

/// <summary>What many claims have alike, told once: claims name it by its place, from 0 in the order of adding.</summary>
internal sealed class ClaimKinds
{
    private readonly Dictionary<string, long> _places = new(StringComparer.Ordinal);
    private readonly List<object?> _kinds = [];

    public IReadOnlyList<object?> All => _kinds;

    public long PlaceOf(IReadOnlyDictionary<string, object?> kind)
    {
        var key = CypherLiteral.Of(kind);
        if (!_places.TryGetValue(key, out var place))
        {
            _places[key] = place = _kinds.Count;
            _kinds.Add(kind);
        }

        return place;
    }
}
