namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>Which mentions stand for the same thing so far.</summary>
internal sealed class Links
{
    private readonly List<int>[] _chains;

    public Links(int mentions) => _chains = [.. Enumerable.Range(0, mentions).Select(mention => new List<int> { mention })];

    public bool AreLinked(int a, int b) => ReferenceEquals(_chains[a], _chains[b]);

    /// <summary>Whether the mention is not linked to any other.</summary>
    public bool IsAlone(int mention) => _chains[mention].Count == 1;

    /// <summary>The mentions of the chain that holds this one, ascending.</summary>
    public IReadOnlyList<int> Members(int mention) => _chains[mention];

    /// <summary>The first mention of the chain that holds this one; it names the chain.</summary>
    public int ChainOf(int mention) => _chains[mention][0];

    /// <summary>The chains there are, by first mention.</summary>
    public IEnumerable<IReadOnlyList<int>> All() =>
        Enumerable.Range(0, _chains.Length).Where(mention => _chains[mention][0] == mention).Select(mention => _chains[mention]);

    public void Join(int a, int b)
    {
        if (AreLinked(a, b))
        {
            return;
        }

        var (larger, smaller) = _chains[a].Count < _chains[b].Count ? (_chains[b], _chains[a]) : (_chains[a], _chains[b]);
        foreach (var mention in smaller)
        {
            larger.Insert(~larger.BinarySearch(mention), mention);
            _chains[mention] = larger;
        }
    }
}
