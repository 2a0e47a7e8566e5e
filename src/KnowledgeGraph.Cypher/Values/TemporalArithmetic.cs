namespace KnowledgeGraph.Cypher.Values;

/// <summary>The operators on temporal values: instants move by durations, durations add up and scale.</summary>
internal static class TemporalArithmetic
{
    /// <summary>Null where the operands are no sum of temporal values.</summary>
    public static CypherValue? TryAdd(CypherValue left, CypherValue right) => (left.Kind, right.Kind) switch
    {
        (CypherKind.Duration, CypherKind.Duration) => CypherValue.Of(left.AsDuration() + right.AsDuration()),
        (_, CypherKind.Duration) => TryMove(left, right.AsDuration()),
        (CypherKind.Duration, _) => TryMove(right, left.AsDuration()),
        _ => null,
    };

    /// <summary>Null where the operands are no difference of temporal values.</summary>
    public static CypherValue? TrySubtract(CypherValue left, CypherValue right) => (left.Kind, right.Kind) switch
    {
        (CypherKind.Duration, CypherKind.Duration) => CypherValue.Of(left.AsDuration() - right.AsDuration()),
        (_, CypherKind.Duration) => TryMove(left, -right.AsDuration()),
        _ => null,
    };

    /// <summary>Null where the operands are no duration and number.</summary>
    public static CypherValue? TryMultiply(CypherValue left, CypherValue right) => (left.Kind, right.Kind) switch
    {
        (CypherKind.Duration, _) when right.IsNumber => CypherValue.Of(left.AsDuration().Times(right.AsFloat())),
        (_, CypherKind.Duration) when left.IsNumber => CypherValue.Of(right.AsDuration().Times(left.AsFloat())),
        _ => null,
    };

    /// <summary>Null where the operands are no duration and number.</summary>
    public static CypherValue? TryDivide(CypherValue left, CypherValue right) =>
        left.Kind == CypherKind.Duration && right.IsNumber
            ? CypherValue.Of(left.AsDuration().DividedBy(right.AsFloat()))
            : null;

    private static CypherValue? TryMove(CypherValue instant, CypherDuration by) => instant.Kind switch
    {
        CypherKind.Date => CypherValue.Of(instant.AsDate().Plus(by)),
        CypherKind.LocalTime => CypherValue.Of(instant.AsLocalTime().Plus(by)),
        CypherKind.Time => CypherValue.Of(instant.AsTime().Plus(by)),
        CypherKind.LocalDateTime => CypherValue.Of(instant.AsLocalDateTime().Plus(by)),
        CypherKind.DateTime => CypherValue.Of(instant.AsDateTime().Plus(by)),
        _ => null,
    };
}
