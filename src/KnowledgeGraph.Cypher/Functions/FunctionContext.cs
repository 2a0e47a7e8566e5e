namespace KnowledgeGraph.Cypher.Functions;

/// <summary>What a function may know beside its arguments: the time, and numbers that look random.</summary>
/// <param name="clock">Read once per statement by <c>date()</c> and its kin, at each call by their <c>realtime</c> forms.</param>
/// <param name="random">Seeded, so that a statement gives the same rows again.</param>
/// <param name="transactionTime">When the transaction began.</param>
internal sealed class FunctionContext(TimeProvider clock, Random random, DateTimeOffset? transactionTime = null)
{
    public Random Random { get; } = random;

    /// <summary>When the statement began.</summary>
    public DateTimeOffset StatementTime { get; } = clock.GetUtcNow();

    public DateTimeOffset TransactionTime => transactionTime ?? StatementTime;

    public DateTimeOffset RealTime => clock.GetUtcNow();
}
