using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>
/// Who speaks the paragraphs of a transcript: "Leila Farsi: …" the one named, "A: …" the only person named before the first
/// question.
/// </summary>
internal sealed class Turns
{
    /// <summary>A label has at most so many words before its colon.</summary>
    private const int LongestLabel = 5;

    private readonly int[] _paragraphs;
    private readonly Dictionary<int, MentionView> _speakers = [];

    public Turns(CoreferenceState state)
    {
        _paragraphs = Paragraphs.Of(state.Document);
        MentionView? interviewed = null;
        var hasAsked = false;
        foreach (var sentence in state.Document.Sentences.Where(IsFirst))
        {
            var colon = sentence.Tokens.Take(LongestLabel + 1).TakeWhile(token => token.Text != ":").Count();
            var label = colon is 0 or > LongestLabel || colon >= sentence.Tokens.Count ? null : sentence.Tokens[0].Text.ToUpperInvariant();
            if (label is "Q" or "QUESTION" && colon == 1 && !hasAsked)
            {
                (hasAsked, interviewed) = (true, OnlyPerson(state, sentence.Index));
            }

            var speaker = label is null ? null
                : label is "A" or "ANSWER" && colon == 1 ? interviewed
                : state.In(sentence.Index).FirstOrDefault(name => name.IsName && name.Kind == EntityKind.Person && name.Mention.FirstToken == 0 && name.Mention.EndToken == colon);
            if (speaker is not null)
            {
                _speakers[_paragraphs[sentence.Index]] = speaker;
            }
        }
    }

    /// <summary>Who speaks the paragraph of a sentence, null where it has no label or the label tells no person.</summary>
    public MentionView? SpeakerOf(int sentence) => _speakers.GetValueOrDefault(_paragraphs[sentence]);

    private bool IsFirst(Sentence sentence) => sentence.Index == 0 || _paragraphs[sentence.Index] != _paragraphs[sentence.Index - 1];

    private static MentionView? OnlyPerson(CoreferenceState state, int end)
    {
        var people = state.Names.Where(name => name.Kind == EntityKind.Person && name.Mention.Sentence < end).ToList();
        return people.Select(name => state.Links.ChainOf(name.Index)).Distinct().Count() == 1 ? people[0] : null;
    }
}
