namespace KnowledgeGraph.Extraction.Frames;

/// <summary>A phrase that fills a role of a frame.</summary>
/// <param name="Role">"object", "indirect", "attribute", "clause", "bare" (an oblique without preposition), or the preposition in lower case.</param>
/// <param name="Head">The token that heads the phrase.</param>
internal sealed record Argument(string Role, int Head);
