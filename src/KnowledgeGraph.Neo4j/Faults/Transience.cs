namespace KnowledgeGraph.Neo4j.Faults;

/// <summary>Which faults pass by themselves, so that the same work may be tried again.</summary>
internal static class Transience
{
    /// <summary>The server's code for a transaction it does not have: timed out, or gone with a restart. Our own name, it sends a general one.</summary>
    public const string TransactionGone = "Neo.ClientError.Transaction.TransactionNotFound";

    private static readonly string[] WithoutEffect =
    [
        TransactionGone,
        "Neo.ClientError.Cluster.NotALeader",
        "Neo.ClientError.Transaction.Terminated",
        "HTTP 429",
        "HTTP 503",
    ];

    /// <summary>What a server that stops or starts, or a proxy before it, answers for want of a better word; the work may have been done.</summary>
    private static readonly string[] WithUnknownEffect =
    [
        "Neo.DatabaseError.General.UnknownError",
        "HTTP 500",
        "HTTP 502",
        "HTTP 504",
    ];

    /// <param name="code">As <see cref="ServerFault"/> has it.</param>
    public static bool HadNoEffect(string code) =>
        code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) || WithoutEffect.Contains(code, StringComparer.Ordinal);

    /// <summary>For a statement outside a transaction of ours: only where it certainly had no effect.</summary>
    public static bool HadNoEffect(EnvironmentException fault) => fault.InnerException switch
    {
        ServerFault server => HadNoEffect(server.Code),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError, StatusCode: null } => true,
        _ => false,
    };

    /// <summary>For work that has no effect unless it commits, and may be repeated even when it did.</summary>
    public static bool MayPass(EnvironmentException fault) => fault.InnerException switch
    {
        ServerFault server => HadNoEffect(server.Code) || WithUnknownEffect.Contains(server.Code, StringComparer.Ordinal),
        HttpRequestException or IOException => true,
        _ => false,
    };
}
