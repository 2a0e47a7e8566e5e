using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Context.Attributions;
using KnowledgeGraph.Extraction.Participants;

namespace KnowledgeGraph.Extraction;

/// <summary>What the rules read from a document.</summary>
/// <param name="Sentences">In text order.</param>
/// <param name="Spoken">Who speaks where.</param>
/// <param name="Locals">The things known from common nouns alone.</param>
/// <param name="Claims">Of each sentence.</param>
internal sealed record RuleReading(
    IReadOnlyList<SentenceContext> Sentences, SpokenText Spoken, LocalEntities Locals, IReadOnlyList<IReadOnlyList<Claim>> Claims);
