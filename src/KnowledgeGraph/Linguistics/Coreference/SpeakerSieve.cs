using System.Collections.Frozen;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>
/// "I" and "my" to the person who speaks: within quotation marks to the one who is said to say so, in the same sentence or the
/// next to it, or whom the sentence before is about; in a transcript to the one whose turn it is.
/// </summary>
internal sealed class SpeakerSieve : ISieve
{
    private readonly FrozenSet<string> _verbs = WordLists.Words("speech-verbs");

    public void Link(CoreferenceState state)
    {
        var quotations = new Quotations(state.Document);
        var turns = new Turns(state);
        var speakers = new Dictionary<TextSpan, MentionView?>();
        foreach (var pronoun in state.Mentions.Where(mention => mention.IsPronoun && mention.Text is "i" or "me" or "my" or "mine" or "myself"))
        {
            var speaker = turns.SpeakerOf(pronoun.Mention.Sentence);
            if (quotations.Around(pronoun.Mention.Span) is { } quotation && !speakers.TryGetValue(quotation, out speaker))
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
        var touching = state.Document.Sentences.Where(sentence => sentence.Span.Overlaps(quotation)).ToList();
        if (touching.Count == 0)
        {
            return null;
        }

        int[] order = [touching[^1].Index, touching[0].Index, touching[^1].Index + 1, touching[0].Index - 1];
        return order.Where(index => index >= 0 && index < state.Document.Sentences.Count)
            .Select(index => SpeakerIn(state, quotations, state.Document.Sentences[index])).FirstOrDefault(speaker => speaker is not null)
            ?? (touching[0].Span.Start >= quotation.Start && touching[0].Index > 0 ? AboutWhom(state, state.Document.Sentences[touching[0].Index - 1]) : null);
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

    /// <summary>The subject of a sentence, if it is a person and the only one named there: "Yusuf Demir was blunter. “We …"</summary>
    private static MentionView? AboutWhom(CoreferenceState state, Sentence sentence)
    {
        var subject = sentence.Tokens.FirstOrDefault(token => token.Relation == "nsubj" && token.Head >= 0 && sentence.Tokens[token.Head].Relation == "root");
        var people = state.In(sentence.Index).Count(name => name.IsName && name.Kind == EntityKind.Person);
        return subject is not null && people == 1 && state.HeadedBy(sentence.Index, subject.Index) is { IsName: true, Kind: EntityKind.Person } speaker ? speaker : null;
    }
}
