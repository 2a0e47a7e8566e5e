namespace KnowledgeGraph.Cypher.Values;

/// <summary>
/// Orderability, what ORDER BY, min and max use: a total order over all values, ascending
/// map, node, relationship, list, path, temporal values, string, boolean, number, NaN, null.
/// </summary>
internal sealed class Orderability : IComparer<CypherValue>
{
    private Orderability()
    {
    }

    public static Orderability Instance { get; } = new();

    public int Compare(CypherValue x, CypherValue y)
    {
        var sign = Rank(x.Kind).CompareTo(Rank(y.Kind));
        return sign != 0 ? sign : CompareWithinRank(x, y);
    }

    private static int CompareWithinRank(CypherValue x, CypherValue y) => x.Kind switch
    {
        CypherKind.Null => 0,
        CypherKind.Boolean => x.AsBoolean().CompareTo(y.AsBoolean()),
        CypherKind.Integer or CypherKind.Float => CompareNumbers(x, y),
        CypherKind.String => CompareText(x.AsString(), y.AsString()),
        CypherKind.List => Compare(x.AsList(), y.AsList()),
        CypherKind.Map => Compare(x.AsMap(), y.AsMap()),
        CypherKind.Node or CypherKind.Relationship => x.EntityId.CompareTo(y.EntityId),
        CypherKind.Path => Compare(x.AsPath(), y.AsPath()),
        CypherKind.Duration => TemporalOrder.CompareDurations(x.AsDuration(), y.AsDuration()),
        _ => TemporalOrder.CompareInstants(x, y),
    };

    private static int Rank(CypherKind kind) => kind switch
    {
        CypherKind.Map => 0,
        CypherKind.Node => 1,
        CypherKind.Relationship => 2,
        CypherKind.List => 3,
        CypherKind.Path => 4,
        CypherKind.DateTime => 5,
        CypherKind.LocalDateTime => 6,
        CypherKind.Date => 7,
        CypherKind.Time => 8,
        CypherKind.LocalTime => 9,
        CypherKind.Duration => 10,
        CypherKind.String => 11,
        CypherKind.Boolean => 12,
        CypherKind.Integer or CypherKind.Float => 13,
        _ => 14,
    };

    /// <summary>Among floats -0.0 comes before 0.0, though the two are equal.</summary>
    private static int CompareNumbers(CypherValue x, CypherValue y)
    {
        var sign = Numbers.Compare(x, y);
        return sign == 0 && x.Kind == CypherKind.Float && y.Kind == CypherKind.Float
            ? double.IsNegative(y.AsFloat()).CompareTo(double.IsNegative(x.AsFloat()))
            : sign;
    }

    /// <summary>By code point, where UTF-16 units would put U+10000 and beyond before U+E000.</summary>
    private static int CompareText(string x, string y)
    {
        var common = x.AsSpan().CommonPrefixLength(y);
        return common == x.Length || common == y.Length
            ? x.Length.CompareTo(y.Length)
            : CodePointWeight(x[common]).CompareTo(CodePointWeight(y[common]));
    }

    private static int CodePointWeight(char unit) => unit switch
    {
        >= '\uE000' => unit - 0x800,
        >= '\uD800' => unit + 0x2000,
        _ => unit,
    };

    private static int Compare(IReadOnlyList<CypherValue> x, IReadOnlyList<CypherValue> y)
    {
        for (var i = 0; i < Math.Min(x.Count, y.Count); i++)
        {
            var sign = Instance.Compare(x[i], y[i]);
            if (sign != 0)
            {
                return sign;
            }
        }

        return x.Count.CompareTo(y.Count);
    }

    private static int Compare(CypherMap x, CypherMap y)
    {
        var sign = x.Count.CompareTo(y.Count);
        if (sign != 0)
        {
            return sign;
        }

        var (left, right) = (SortedKeys(x), SortedKeys(y));
        sign = Compare(left.Select(CypherValue.Of).ToArray(), right.Select(CypherValue.Of).ToArray());
        return sign != 0
            ? sign
            : Compare(left.Select(key => x[key]).ToArray(), right.Select(key => y[key]).ToArray());
    }

    private static string[] SortedKeys(CypherMap map) => [.. map.Keys.Order(StringComparer.Ordinal)];

    private static int Compare(CypherPath x, CypherPath y)
    {
        var sign = Instance.Compare(x.Nodes[0], y.Nodes[0]);
        return sign != 0 ? sign : CompareSteps(x, y);
    }

    private static int CompareSteps(CypherPath x, CypherPath y)
    {
        var sign = Compare(x.Relationships, y.Relationships);
        return sign != 0 ? sign : Compare(x.Nodes, y.Nodes);
    }
}
