namespace KnowledgeGraph;

/// <summary>A fault of the surroundings, such as a disk, a lock or a server: nothing is wrong with what the user asked.</summary>
public sealed class EnvironmentException : KnowledgeGraphException
{
    public EnvironmentException(string message)
        : base(message)
    {
    }

    public EnvironmentException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
