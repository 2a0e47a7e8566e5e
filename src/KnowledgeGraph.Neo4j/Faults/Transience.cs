using System.Net;

namespace KnowledgeGraph.Neo4j.Faults;

/// <summary>Which faults pass by themselves, so that the same work may be tried again.</summary>
internal static class Transience
{
    /// <summary>The server's code for a transaction it does not have: timed out, or gone with a restart. Our own name, it sends a general one.</summary>
    public const string TransactionGone = "Neo.ClientError.Transaction.TransactionNotFound";

    private static readonly string[] Passing =
    [
        TransactionGone,
        "Neo.ClientError.Cluster.NotALeader",
        "Neo.ClientError.Transaction.Terminated",
    ];

    public static bool Of(string code) =>
        code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) || Passing.Contains(code, StringComparer.Ordinal);

    /// <summary>For work that has no effect unless it commits, and may be repeated even when it did.</summary>
    public static bool Of(EnvironmentException fault) =>
        fault.InnerException is ServerFault { IsTransient: true } or HttpRequestException or IOException;

    /// <summary>For a statement outside a transaction of ours: only where it certainly had no effect.</summary>
    public static bool HadNoEffect(EnvironmentException fault) =>
        fault.InnerException is ServerFault { IsTransient: true }
            or HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError, StatusCode: null };

    /// <summary>Whether a status, without an answer of the Query API, is one that a server or a proxy before it sends while it starts or stops.</summary>
    public static bool Of(HttpStatusCode status) => status is HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway
        or HttpStatusCode.InternalServerError
        or HttpStatusCode.GatewayTimeout or HttpStatusCode.TooManyRequests;
}
