namespace KnowledgeGraph.Cypher;

/// <summary>A statement that cannot be run, or a database that cannot be used; the message says what was expected.</summary>
public sealed class CypherException : Exception
{
    /// <param name="type">The error class.</param>
    /// <param name="phase">When the error shows.</param>
    /// <param name="detail">The openCypher detail code, such as <c>UndefinedVariable</c>.</param>
    /// <param name="message">One line for the person who wrote the statement.</param>
    /// <param name="position">The place in the statement, where there is one.</param>
    /// <param name="innerException">What caused it, where something else did.</param>
    public CypherException(
        CypherErrorType type,
        CypherPhase phase,
        string detail,
        string message,
        SourcePosition? position = null,
        Exception? innerException = null)
        : base(message, innerException)
    {
        Type = type;
        Phase = phase;
        Detail = detail;
        Position = position;
    }

    public CypherErrorType Type { get; }

    public CypherPhase Phase { get; }

    public string Detail { get; }

    public SourcePosition? Position { get; }
}
