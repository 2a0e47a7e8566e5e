using System.Collections.Frozen;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>"I" and "my" within quotation marks to the person who is said to say so, in the same sentence or the next to it.</summary>
internal sealed class SpeakerSieve : ISieve
{
    private readonly FrozenSet<string> _verbs = WordLists.Words("speech-verbs");

    public void Link(CoreferenceState state)
    {
        var quotations = new Quotations(state.Document);
        var speakers = new Dictionary<TextSpan, MentionView?>();
        foreach (var pronoun in state.Mentions.Where(mention => mention.IsPronoun && mention.Text is "i" or "me" or "my" or "mine" or "myself"))
        {
            if (quotations.Around(pronoun.Mention.Span) is not { } quotation)
            {
                continue;
            }

            if (!speakers.TryGetValue(quotation, out var speaker))
            {
                speakers[quotation] = speaker = SpeakerOf(state, quotations, quotation);
            }

            if (speaker is not null)
            {
                state.Join(speaker, pronoun);
            }
        }
    }

    private MentionView? SpeakerOf(CoreferenceState state, Quotations quotations, TextSpan quotation)
    {
        var touching = state.Document.Sentences.Where(sentence => sentence.Span.Overlaps(quotation)).Select(sentence => sentence.Index).ToList();
        if (touching.Count == 0)
        {
            return null;
        }

        int[] order = [touching[^1], touching[0], touching[^1] + 1, touching[0] - 1];
        return order.Where(index => index >= 0 && index < state.Document.Sentences.Count)
            .Select(index => SpeakerIn(state, quotations, state.Document.Sentences[index])).FirstOrDefault(speaker => speaker is not null);
    }

    private MentionView? SpeakerIn(CoreferenceState state, Quotations quotations, Sentence sentence)
    {
        foreach (var verb in sentence.Tokens.Where(token => _verbs.Contains(token.Text.ToLowerInvariant()) && quotations.Around(token.Span) is null))
        {
            var subject = sentence.Tokens.FirstOrDefault(token => token.Head == verb.Index && token.Relation == "nsubj");
            if (subject is not null && state.HeadedBy(sentence.Index, subject.Index) is { } speaker && state.KindOf(speaker) == EntityKind.Person)
            {
                return speaker;
            }
        }

        return null;
    }
}
