namespace KnowledgeGraph.Cypher.Storage;

/// <summary>The entities under one key of an index, ascending; most keys have one.</summary>
internal struct Postings
{
    private List<long>? _many;
    private long _one;
    private bool _hasOne;

    public readonly int Count => _many?.Count ?? (_hasOne ? 1 : 0);

    public void Add(long id)
    {
        if (Count == 0)
        {
            (_one, _hasOne, _many) = (id, true, null);
            return;
        }

        _many ??= [_one];
        var place = _many.BinarySearch(id);
        if (place < 0)
        {
            _many.Insert(~place, id);
        }
    }

    public void Remove(long id)
    {
        _hasOne = _hasOne && (_many is not null || _one != id);
        _many?.Remove(id);
    }

    public readonly bool HasOtherThan(long id) => Count > 1 || (Count == 1 && First() != id);

    /// <summary>A copy that later changes do not touch.</summary>
    public readonly long[] ToArray() => _many is not null ? [.. _many] : _hasOne ? [_one] : [];

    private readonly long First() => _many is null ? _one : _many[0];
}
