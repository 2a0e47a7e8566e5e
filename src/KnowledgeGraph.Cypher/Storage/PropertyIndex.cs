using System.Runtime.InteropServices;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>One index: keys asked for or written so far in memory, the others read from the file when first needed.</summary>
/// <param name="number">The number of the index in the file.</param>
/// <param name="definition">What it covers.</param>
/// <param name="readFile">Reads the entities under a key, or null where memory holds everything.</param>
internal sealed class PropertyIndex(int number, IndexDefinition definition, Func<int, CypherValue, IEnumerable<long>>? readFile)
{
    private readonly Dictionary<CypherValue, Postings> _keys = [];
    private readonly Dictionary<(CypherValue Key, long Id), bool> _changes = [];

    public int Number => number;

    public IndexDefinition Definition => definition;

    /// <summary>What the file lacks: true for an entry to add, false for one to take out.</summary>
    public IReadOnlyDictionary<(CypherValue Key, long Id), bool> Changes => _changes;

    /// <summary>Null and NaN equal nothing and are not indexed.</summary>
    public static bool IsIndexable(CypherValue key) =>
        !key.IsNull && !(key.Kind == CypherKind.Float && double.IsNaN(key.AsFloat()));

    public long[] Seek(CypherValue key) => IsIndexable(key) ? Entry(key).ToArray() : [];

    public bool HasOtherThan(CypherValue key, long id) => IsIndexable(key) && Entry(key).HasOtherThan(id);

    public void Add(CypherValue key, long id)
    {
        Entry(key).Add(id);
        Note(key, id, true);
    }

    public void Remove(CypherValue key, long id)
    {
        Entry(key).Remove(id);
        Note(key, id, false);
    }

    public void ForgetChanges() => _changes.Clear();

    private void Note(CypherValue key, long id, bool added)
    {
        if (readFile is not null)
        {
            _changes[(key, id)] = added;
        }
    }

    private ref Postings Entry(CypherValue key)
    {
        ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(_keys, key, out var known);
        if (!known && readFile is not null)
        {
            foreach (var id in readFile(number, key))
            {
                postings.Add(id);
            }
        }

        return ref postings;
    }
}
