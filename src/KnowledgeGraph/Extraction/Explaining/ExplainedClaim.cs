using KnowledgeGraph.Extraction.Claims;

namespace KnowledgeGraph.Extraction.Explaining;

/// <summary>A claim and what read it.</summary>
/// <param name="Claim">As it was read here, before the same claim of other sentences is joined to it.</param>
/// <param name="Origin">The reader, and its rule.</param>
/// <param name="Features">What its confidence was reckoned from.</param>
public sealed record ExplainedClaim(Claim Claim, Origin Origin, IReadOnlyList<string> Features);
