using System.Numerics;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>A set of entity numbers, a bit each.</summary>
internal sealed class IdBitmap
{
    private ulong[] _words = [];

    public int Count { get; private set; }

    public bool Contains(long id) => id >= 0 && id >> 6 < _words.Length && (_words[id >> 6] & Bit(id)) != 0;

    public void Add(int id)
    {
        var word = id >> 6;
        if (word >= _words.Length)
        {
            Array.Resize(ref _words, Math.Max(word + 1, _words.Length * 2));
        }

        Count += Contains(id) ? 0 : 1;
        _words[word] |= Bit(id);
    }

    public void Remove(int id)
    {
        if (Contains(id))
        {
            _words[id >> 6] &= ~Bit(id);
            Count--;
        }
    }

    /// <summary>Ascending; numbers added or removed further on while walking are seen.</summary>
    public IEnumerable<long> Ids()
    {
        for (var word = 0; word < _words.Length; word++)
        {
            for (var bits = _words[word]; bits != 0; bits &= bits - 1)
            {
                yield return ((long)word << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }
    }

    private static ulong Bit(long id) => 1UL << (int)(id & 63);
}
