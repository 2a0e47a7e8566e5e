using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>
/// The slots of a running statement. There is one row per statement: operators fill their own slots in place, and whoever
/// keeps rows (sorting, grouping) saves and restores the slots it needs.
/// </summary>
internal sealed class Row(int slots)
{
    private readonly CypherValue[] _slots = new CypherValue[slots];

    public ref CypherValue this[int slot] => ref _slots[slot];

    public CypherValue[] Save(int[] slots)
    {
        var saved = new CypherValue[slots.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            saved[i] = _slots[slots[i]];
        }
        return saved;
    }

    public void Restore(int[] slots, CypherValue[] saved)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            _slots[slots[i]] = saved[i];
        }
    }
}
