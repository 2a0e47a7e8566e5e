namespace KnowledgeGraph.Extraction.Learned;

/// <summary>A relation that the network scores, and how its scores are read.</summary>
/// <param name="Name">Of the type in the ontology.</param>
/// <param name="Limit">The least score of a claim; null for one that is learnt beside the others and never proposed.</param>
/// <param name="Role">What the subject does there, for a type that says it; null otherwise.</param>
internal sealed record LearnedRelation(string Name, float? Limit, string? Role)
{
    /// <summary>Type and role, by which the sources of examples are named.</summary>
    public string Key => Role is null ? Name : $"{Name}/{Role}";
}
