namespace KnowledgeGraph.Cypher.Values;

/// <summary>Comparability: the operators <c>&lt; &lt;= &gt; &gt;=</c>, null where two values have no order. What has none, such as a map, is only &lt;= and &gt;= its equal.</summary>
internal static class Comparison
{
    /// <summary>Of durations neither is ever less: how long a month is depends on when.</summary>
    public static CypherValue LessThan(CypherValue left, CypherValue right) => left.Kind == CypherKind.Duration && right.Kind == CypherKind.Duration
        ? CypherValue.Null
        : Truth(Compare(left, right), ComparisonOutcome.Less, ComparisonOutcome.Less);

    public static CypherValue LessThanOrEqual(CypherValue left, CypherValue right) =>
        Truth(Compare(left, right), ComparisonOutcome.Less, ComparisonOutcome.Equal);

    public static CypherValue GreaterThan(CypherValue left, CypherValue right) => LessThan(right, left);

    public static CypherValue GreaterThanOrEqual(CypherValue left, CypherValue right) => LessThanOrEqual(right, left);

    public static ComparisonOutcome Compare(CypherValue left, CypherValue right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            return IsNaN(left) || IsNaN(right)
                ? ComparisonOutcome.Unordered
                : FromSign(Numbers.Compare(left, right));
        }

        if (left.Kind != right.Kind)
        {
            return ComparisonOutcome.Unknown;
        }

        return left.Kind switch
        {
            CypherKind.List => CompareLists(left.AsList(), right.AsList()),
            CypherKind.String or CypherKind.Boolean => FromSign(Orderability.Instance.Compare(left, right)),
            CypherKind.Date or CypherKind.LocalTime or CypherKind.Time or CypherKind.LocalDateTime or CypherKind.DateTime =>
                FromSign(TemporalOrder.CompareInstants(left, right)),
            _ => Equality.AreEqual(left, right) == true ? ComparisonOutcome.Equal : ComparisonOutcome.Unknown,
        };
    }

    private static bool IsNaN(CypherValue value) => value.Kind == CypherKind.Float && double.IsNaN(value.AsFloat());

    private static ComparisonOutcome CompareLists(IReadOnlyList<CypherValue> left, IReadOnlyList<CypherValue> right)
    {
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            switch (Equality.AreEqual(left[i], right[i]))
            {
                case null:
                    return ComparisonOutcome.Unknown;
                case false:
                    return Compare(left[i], right[i]);
            }
        }

        return FromSign(left.Count.CompareTo(right.Count));
    }

    private static ComparisonOutcome FromSign(int sign) => sign switch
    {
        < 0 => ComparisonOutcome.Less,
        0 => ComparisonOutcome.Equal,
        _ => ComparisonOutcome.Greater,
    };

    private static CypherValue Truth(ComparisonOutcome outcome, ComparisonOutcome wanted, ComparisonOutcome alsoWanted) =>
        outcome == ComparisonOutcome.Unknown ? CypherValue.Null : CypherValue.Of(outcome == wanted || outcome == alsoWanted);
}
