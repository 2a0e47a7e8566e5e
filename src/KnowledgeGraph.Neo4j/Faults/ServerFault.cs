namespace KnowledgeGraph.Neo4j.Faults;

/// <summary>The cause behind an <see cref="EnvironmentException"/> that the server itself reported.</summary>
/// <param name="code">Neo4j's status code, or the HTTP status where there is none.</param>
/// <param name="isTransient">Whether the same work may well succeed when tried again.</param>
internal sealed class ServerFault(string code, bool isTransient) : Exception(code)
{
    public string Code { get; } = code;

    public bool IsTransient { get; } = isTransient;
}
