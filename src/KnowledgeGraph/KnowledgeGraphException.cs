namespace KnowledgeGraph;

/// <summary>A fault that the user can mend; the message is one line that says what, where, and what was expected.</summary>
public class KnowledgeGraphException : Exception
{
    public KnowledgeGraphException(string message)
        : base(message)
    {
    }

    public KnowledgeGraphException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
