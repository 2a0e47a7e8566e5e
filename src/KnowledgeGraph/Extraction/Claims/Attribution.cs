namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Who says so, when it is not the article itself.</summary>
/// <param name="Entity">Id of the speaker, null when the speaker is no entity of the document.</param>
/// <param name="Words">The words that name the speaker.</param>
public sealed record Attribution(string? Entity, string Words);
