namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Whether a claim says that something is so, or that it is not.</summary>
public enum Polarity
{
    Affirmed,
    Negated,
}
