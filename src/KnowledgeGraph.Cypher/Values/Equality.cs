namespace KnowledgeGraph.Cypher.Values;

/// <summary>Equality, the operator <c>=</c>: true, false, or null where a null leaves it open.</summary>
internal static class Equality
{
    public static CypherValue Evaluate(CypherValue left, CypherValue right) => CypherValue.Of(AreEqual(left, right));

    public static bool? AreEqual(CypherValue left, CypherValue right)
    {
        if (left.IsNull || right.IsNull)
        {
            return null;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return Numbers.Compare(left, right) == 0 && !double.IsNaN(left.AsFloat());
        }

        if (left.Kind != right.Kind)
        {
            return false;
        }

        return left.Kind switch
        {
            CypherKind.List => AreEqual(left.AsList(), right.AsList()),
            CypherKind.Map => AreEqual(left.AsMap(), right.AsMap()),
            _ => Equivalence.Instance.Equals(left, right),
        };
    }

    private static bool? AreEqual(IReadOnlyList<CypherValue> left, IReadOnlyList<CypherValue> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        bool? all = true;
        for (var i = 0; i < left.Count; i++)
        {
            switch (AreEqual(left[i], right[i]))
            {
                case false:
                    return false;
                case null:
                    all = null;
                    break;
            }
        }

        return all;
    }

    private static bool? AreEqual(CypherMap left, CypherMap right)
    {
        if (left.Count != right.Count || left.Keys.Any(key => !right.ContainsKey(key)))
        {
            return false;
        }

        bool? all = true;
        foreach (var (key, value) in left)
        {
            switch (AreEqual(value, right[key]))
            {
                case false:
                    return false;
                case null:
                    all = null;
                    break;
            }
        }

        return all;
    }
}
