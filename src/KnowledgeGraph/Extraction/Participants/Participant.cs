using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Participants;

/// <summary>An entity together with the words that stand for it in a sentence.</summary>
/// <param name="Entity">Never null: what resolves to no entity is no participant.</param>
/// <param name="Span">The words in the article, such as a pronoun.</param>
/// <param name="Type">How the words refer.</param>
/// <param name="FirstToken">Of the words, in the sentence.</param>
/// <param name="EndToken">One past their last token.</param>
internal sealed record Participant(Entity Entity, TextSpan Span, MentionType Type, int FirstToken, int EndToken)
{
    public EntityKind Kind => Entity.Kind;
}
