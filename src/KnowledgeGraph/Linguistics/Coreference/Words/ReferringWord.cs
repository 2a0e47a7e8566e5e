using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>A word that heads a phrase which may refer: of a name or a noun phrase its head, or a pronoun.</summary>
internal sealed record ReferringWord
{
    /// <summary>Its place among the referring words of the document, which stand in the order of the text.</summary>
    public required int Index { get; init; }

    public required int Sentence { get; init; }

    /// <summary>Index of the head in its sentence.</summary>
    public required int Token { get; init; }

    /// <summary>The whole phrase: its first token, and one past the last.</summary>
    public required int First { get; init; }

    public required int End { get; init; }

    /// <summary>The head's place in the text.</summary>
    public required TextSpan Place { get; init; }

    public required WordClass Class { get; init; }

    /// <summary>Null where the word leaves it open.</summary>
    public required EntityKind? Kind { get; init; }

    public required Gender Gender { get; init; }

    public required GrammaticalNumber Number { get; init; }

    public required GrammaticalRole Role { get; init; }

    /// <summary>The head in lower case, of a regular plural the singular.</summary>
    public required string Noun { get; init; }

    /// <summary>The words of a name, or those of a noun phrase from its first adjective or noun on, in lower case.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The mention that the document has of it; null for a noun that was not thought worth one.</summary>
    public required MentionView? Mention { get; init; }

    public bool IsAnaphoric => Class.IsAnaphoric();
}
