namespace KnowledgeGraph.Extraction.Explaining;

/// <summary>What became of one predicate of a sentence.</summary>
/// <param name="Sentence">Index of the sentence in the document.</param>
/// <param name="Token">The predicate, an index into the sentence.</param>
/// <param name="Predication">The predicate with its roles, such as <c>buy(agent: Acme, patient: Beta)</c>.</param>
/// <param name="Claims">What it says.</param>
/// <param name="HeldBack">Why it does not say more, or anything.</param>
public sealed record Explanation(int Sentence, int Token, string Predication, IReadOnlyList<ExplainedClaim> Claims, IReadOnlyList<string> HeldBack);
