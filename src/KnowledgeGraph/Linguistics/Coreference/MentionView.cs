using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>A mention with what the sieves ask of it.</summary>
internal sealed record MentionView
{
    public required Mention Mention { get; init; }

    public required Sentence Sentence { get; init; }

    /// <summary>The words of the mention; of a name without a leading "the".</summary>
    public required IReadOnlyList<string> Words { get; init; }

    public required Gender Gender { get; init; }

    public required GrammaticalRole Role { get; init; }

    public int Index => Mention.Index;

    public EntityKind Kind => Mention.Kind;

    public bool IsName => Mention.Type == MentionType.Name;

    public bool IsNominal => Mention.Type == MentionType.Nominal;

    public bool IsPronoun => Mention.Type == MentionType.Pronoun;

    public Token Head => Sentence.Tokens[Mention.HeadToken];

    /// <summary>The words in lower case, separated by blanks.</summary>
    public required string Text { get; init; }
}
