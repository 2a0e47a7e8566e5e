namespace KnowledgeGraph.Extraction.Claims;

/// <summary>How a claim is put forward: as a fact, a possibility, a plan, or under a condition.</summary>
public enum Modality
{
    Asserted,
    Possible,
    Planned,
    Conditional,
}
