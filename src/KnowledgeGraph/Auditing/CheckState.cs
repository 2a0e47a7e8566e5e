namespace KnowledgeGraph.Auditing;

/// <summary>How a check ended.</summary>
public enum CheckState
{
    Passed,
    Failed,

    /// <summary>Something that it needs has failed.</summary>
    NotReached,
}
