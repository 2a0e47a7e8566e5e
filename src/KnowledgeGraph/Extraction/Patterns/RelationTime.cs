namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>Whether a relation happens at a time or holds over one.</summary>
public enum RelationTime
{
    Event,
    State,
    None,
}
