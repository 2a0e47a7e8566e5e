namespace KnowledgeGraph.Training.Perceptrons;

/// <summary>
/// Numbers features in the order of their arrival. An open-addressed table with key and number side by side, because
/// training spends most of its time on looking features up. The feature 0 cannot be kept, and is never found.
/// </summary>
internal sealed class FeatureTable
{
    private Entry[] _entries = new Entry[1 << 16];

    public int Count { get; private set; }

    public IEnumerable<(ulong Feature, int Number)> All =>
        _entries.Where(entry => entry.Feature != 0).Select(entry => (entry.Feature, entry.Number));

    /// <returns>-1 when it has no number.</returns>
    public int Find(ulong feature)
    {
        var mask = _entries.Length - 1;
        for (var index = (int)(feature >> 32) & mask; ; index = (index + 1) & mask)
        {
            ref readonly var entry = ref _entries[index];
            if (entry.Feature == feature)
            {
                return entry.Feature == 0 ? -1 : entry.Number;
            }

            if (entry.Feature == 0)
            {
                return -1;
            }
        }
    }

    /// <summary>Gives a feature that has none the next number.</summary>
    public void Add(ulong feature)
    {
        if (2 * (Count + 1) > _entries.Length)
        {
            Grow();
        }

        Place(_entries, new Entry(feature, Count++));
    }

    private void Grow()
    {
        var larger = new Entry[2 * _entries.Length];
        foreach (var entry in _entries.Where(entry => entry.Feature != 0))
        {
            Place(larger, entry);
        }

        _entries = larger;
    }

    private static void Place(Entry[] entries, Entry entry)
    {
        var mask = entries.Length - 1;
        var index = (int)(entry.Feature >> 32) & mask;
        while (entries[index].Feature != 0)
        {
            index = (index + 1) & mask;
        }

        entries[index] = entry;
    }

    private readonly record struct Entry(ulong Feature, int Number);
}
