using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Values that together tell groups apart; compared by equivalence, so nulls are equal.</summary>
internal readonly struct GroupKey(CypherValue[] values) : IEquatable<GroupKey>
{
    public CypherValue[] Values { get; } = values;

    public bool Equals(GroupKey other)
    {
        for (var i = 0; i < Values.Length; i++)
        {
            if (!Equivalence.Instance.Equals(Values[i], other.Values[i]))
            {
                return false;
            }
        }
        return true;
    }

    public override bool Equals(object? obj) => obj is GroupKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var value in Values)
        {
            hash = (hash * 31) + Equivalence.Instance.GetHashCode(value);
        }
        return hash;
    }
}
