using System.Globalization;
using System.Net;

namespace KnowledgeGraph.Neo4j.Faults;

/// <summary>The cause behind an <see cref="EnvironmentException"/> that the server itself reported.</summary>
/// <param name="code">Neo4j's status code, or the HTTP status where there is none.</param>
internal sealed class ServerFault(string code) : Exception(code)
{
    public ServerFault(HttpStatusCode status)
        : this(string.Create(CultureInfo.InvariantCulture, $"HTTP {(int)status}"))
    {
    }

    public string Code { get; } = code;
}
