namespace KnowledgeGraph.Cypher.Values;

/// <summary>Equivalence, what DISTINCT and grouping use: null equals null, NaN equals NaN, 1 equals 1.0.</summary>
internal sealed class Equivalence : IEqualityComparer<CypherValue>
{
    private Equivalence()
    {
    }

    public static Equivalence Instance { get; } = new();

    public bool Equals(CypherValue x, CypherValue y)
    {
        if (x.IsNumber && y.IsNumber)
        {
            return Numbers.Compare(x, y) == 0;
        }

        if (x.Kind != y.Kind)
        {
            return false;
        }

        return x.Kind switch
        {
            CypherKind.Null => true,
            CypherKind.Boolean => x.IsTrue == y.IsTrue,
            CypherKind.String => string.Equals(x.AsString(), y.AsString(), StringComparison.Ordinal),
            CypherKind.List => Equals(x.AsList(), y.AsList()),
            CypherKind.Map => Equals(x.AsMap(), y.AsMap()),
            CypherKind.Node or CypherKind.Relationship => x.EntityId == y.EntityId,
            CypherKind.Path => Equals(x.AsPath().Nodes, y.AsPath().Nodes)
                && Equals(x.AsPath().Relationships, y.AsPath().Relationships),
            CypherKind.Date => x.AsDate() == y.AsDate(),
            CypherKind.LocalTime => x.AsLocalTime() == y.AsLocalTime(),
            _ => x.Content!.Equals(y.Content),
        };
    }

    public int GetHashCode(CypherValue obj) => obj.Kind switch
    {
        CypherKind.Null => 0,
        CypherKind.Boolean => obj.IsTrue ? 1 : 2,
        CypherKind.Integer => obj.AsInteger().GetHashCode(),
        CypherKind.Float => HashOf(obj.AsFloat()),
        CypherKind.String => StringComparer.Ordinal.GetHashCode(obj.AsString()),
        CypherKind.List => HashOf(obj.AsList()),
        CypherKind.Map => HashOf(obj.AsMap()),
        CypherKind.Node or CypherKind.Relationship => HashCode.Combine(obj.Kind, obj.EntityId),
        CypherKind.Path => HashCode.Combine(HashOf(obj.AsPath().Nodes), HashOf(obj.AsPath().Relationships)),
        CypherKind.Date => obj.AsDate().GetHashCode(),
        CypherKind.LocalTime => obj.AsLocalTime().GetHashCode(),
        _ => obj.Content!.GetHashCode(),
    };

    private static bool Equals(IReadOnlyList<CypherValue> x, IReadOnlyList<CypherValue> y)
    {
        if (x.Count != y.Count)
        {
            return false;
        }

        for (var i = 0; i < x.Count; i++)
        {
            if (!Instance.Equals(x[i], y[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Equals(CypherMap x, CypherMap y) =>
        x.Count == y.Count && x.All(pair => y.TryGetValue(pair.Key, out var other) && Instance.Equals(pair.Value, other));

    private static int HashOf(double number) =>
        Numbers.TryGetInteger(number, out var integer) ? integer.GetHashCode() : number.GetHashCode();

    private static int HashOf(IReadOnlyList<CypherValue> items)
    {
        var hash = default(HashCode);
        for (var i = 0; i < items.Count; i++)
        {
            hash.Add(Instance.GetHashCode(items[i]));
        }

        return hash.ToHashCode();
    }

    private static int HashOf(CypherMap map) =>
        map.Aggregate(map.Count, (hash, pair) =>
            hash ^ HashCode.Combine(StringComparer.Ordinal.GetHashCode(pair.Key), Instance.GetHashCode(pair.Value)));
}
