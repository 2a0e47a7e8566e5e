namespace KnowledgeGraph.Extraction.Predications;

/// <summary>A phrase that fills a role of a predication.</summary>
/// <param name="Role">"patient", "recipient", "attribute", "clause", "bare" (an oblique without preposition), or the preposition in lower case.</param>
/// <param name="Head">The token that heads the phrase.</param>
internal sealed record Argument(string Role, int Head);
