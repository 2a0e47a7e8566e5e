using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Claims;

namespace KnowledgeGraph.Extraction;

/// <summary>What one extractor reads from a document.</summary>
/// <param name="Document">The document, with entities and mentions that the claims add.</param>
/// <param name="Claims">In text order.</param>
public sealed record Reading(Document Document, IReadOnlyList<Claim> Claims);
