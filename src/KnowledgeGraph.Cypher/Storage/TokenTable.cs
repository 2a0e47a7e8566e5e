using System.Runtime.InteropServices;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>Names that occur again and again (labels, types or property keys), numbered from 0 in the order first seen.</summary>
internal sealed class TokenTable
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int Count => _names.Count;

    /// <summary>How many of the names the file has.</summary>
    public int Saved { get; set; }

    public IReadOnlyList<string> Names => _names;

    public string this[int number] => _names[number];

    /// <exception cref="CypherException">DatabaseError, DamagedFile: the file uses a number it does not define.</exception>
    public string Name(int number) => number < _names.Count ? _names[number] : throw DatabaseErrors.DamagedValue();

    /// <summary>The number of a name, or -1.</summary>
    public int Find(string name) => _numbers.TryGetValue(name, out var number) ? number : -1;

    /// <summary>The number of a name, which is added when it is new.</summary>
    public int Intern(string name)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, name, out var known);
        if (!known)
        {
            number = _names.Count;
            _names.Add(name);
        }

        return number;
    }

    /// <summary>Forgets the names numbered from a count on.</summary>
    public void Truncate(int count)
    {
        while (_names.Count > count)
        {
            _numbers.Remove(_names[^1]);
            _names.RemoveAt(_names.Count - 1);
        }

        // A commit that failed half-way has counted names that the file then lost again.
        Saved = Math.Min(Saved, count);
    }
}
