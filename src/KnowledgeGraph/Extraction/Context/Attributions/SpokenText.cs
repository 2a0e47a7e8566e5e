using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Predications;

namespace KnowledgeGraph.Extraction.Context.Attributions;

/// <summary>
/// Who speaks where in a document: within quotation marks the one who is said to say so, in the same sentence, the one before or the
/// one behind it in the paragraph, or in the paragraph that the quotation goes on from; in a transcript the one whose turn it is.
/// </summary>
internal sealed class SpokenText
{
    private const int MinWords = 4;
    private const int LongestLabel = 6;

    private readonly List<(TextSpan Span, Participant? Speaker)> _quoted = [];
    private readonly Participant?[] _turns;
    private readonly IReadOnlyList<SentenceContext> _sentences;
    private readonly AttributionReader _attributions;
    private readonly int[] _paragraphs;

    public SpokenText(Document document, IReadOnlyList<SentenceContext> sentences, AttributionReader attributions)
    {
        (_sentences, _attributions) = (sentences, attributions);
        _paragraphs = Paragraphs(document);
        var passages = QuotedPassage.Of(document.Text);
        Participant? before = null;
        var goesOn = false;
        foreach (var passage in passages)
        {
            var speaker = goesOn ? before ?? SpeakerOf(passages, passage.Span) : SpeakerOf(passages, passage.Span);
            _quoted.Add((passage.Span, speaker));
            (before, goesOn) = (speaker, passage.GoesOn);
        }

        // A quotation that goes on is often told of at its end.
        for (var i = passages.Count - 2; i >= 0; i--)
        {
            if (passages[i].GoesOn && _quoted[i].Speaker is null)
            {
                _quoted[i] = (_quoted[i].Span, _quoted[i + 1].Speaker);
            }
        }

        _turns = Turns();
    }

    /// <summary>The quotation around a place, null outside of quotations.</summary>
    public TextSpan? QuotationAround(TextSpan place) => Find(place) is { } found ? found.Span : null;

    /// <summary>Who speaks at a place of a sentence; null where the article does, or nobody is known to.</summary>
    public Participant? SpeakerAt(int sentence, TextSpan place) => Find(place) is { } found ? found.Speaker : _turns[sentence];

    private (TextSpan Span, Participant? Speaker)? Find(TextSpan place)
    {
        var (low, high) = (0, _quoted.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_quoted[middle].Span.Contains(place))
            {
                return _quoted[middle];
            }

            (low, high) = _quoted[middle].Span.Start > place.Start ? (low, middle - 1) : (middle + 1, high);
        }

        return null;
    }

    private Participant? SpeakerOf(IReadOnlyList<QuotedPassage> passages, TextSpan quotation)
    {
        var (first, last) = Touching(quotation);
        if (first < 0 || _sentences[first].Tree.Sentence.Tokens.Count(token => quotation.Overlaps(token.Span)) + (last > first ? MinWords : 0) < MinWords)
        {
            return null;
        }

        return SpeakerIn(passages, last) ?? SpeakerIn(passages, first)
            ?? (IsSameParagraph(first - 1, first) ? SpeakerIn(passages, first - 1) : null)
            ?? (IsSameParagraph(last, last + 1) ? SpeakerIn(passages, last + 1) : null)
            ?? Announced(passages, first);
    }

    /// <summary>"Anna Berg, the manager, added:" ends the paragraph before.</summary>
    private Participant? Announced(IReadOnlyList<QuotedPassage> passages, int first) =>
        first > 0 && !IsSameParagraph(first - 1, first) && _sentences[first - 1].Tree is var tree && tree[tree.Count - 1].Text == ":" ? SpeakerIn(passages, first - 1) : null;

    private bool IsSameParagraph(int first, int second) =>
        first >= 0 && second < _sentences.Count && _paragraphs[first] == _paragraphs[second];

    private (int First, int Last) Touching(TextSpan quotation)
    {
        var (first, last) = (-1, -1);
        for (var (low, high) = (0, _sentences.Count - 1); low <= high;)
        {
            var middle = (low + high) / 2;
            if (_sentences[middle].Tree.Sentence.Span.End > quotation.Start)
            {
                (first, high) = (middle, middle - 1);
            }
            else
            {
                low = middle + 1;
            }
        }

        for (last = first; last >= 0 && last + 1 < _sentences.Count && _sentences[last + 1].Tree.Sentence.Span.Start < quotation.End;)
        {
            last++;
        }

        return (first, last);
    }

    private Participant? SpeakerIn(IReadOnlyList<QuotedPassage> passages, int index)
    {
        var sentence = _sentences[index];
        foreach (var predication in sentence.Predications.Where(predication => predication is { Kind: PredicationKind.Verb, IsPassive: false } && predication.Subject >= 0 && _attributions.IsSpeech(predication.Lemma)))
        {
            var place = sentence.Tree[predication.Predicate].Span;
            if (!passages.Any(passage => passage.Span.Contains(place)) && sentence.Referent(predication.Subject) is { Kind: EntityKind.Person or EntityKind.Organization } speaker)
            {
                return speaker;
            }
        }

        return null;
    }

    /// <summary>For each sentence whose turn it is: "NAME:" opens one, and it lasts as long as its paragraph, or until the next in a transcript.</summary>
    private Participant?[] Turns()
    {
        var turns = new Participant?[_sentences.Count];
        for (var i = 0; i < turns.Length; i++)
        {
            var isFirst = i == 0 || _paragraphs[i] != _paragraphs[i - 1];
            turns[i] = isFirst ? Label(_sentences[i]) : turns[i - 1];
        }

        return turns;
    }

    private static Participant? Label(SentenceContext sentence)
    {
        var tree = sentence.Tree;
        var colon = Enumerable.Range(0, Math.Min(LongestLabel, tree.Count)).FirstOrDefault(token => tree[token].Text == ":", -1);
        return colon <= 0 || colon + 1 >= tree.Count ? null
            : sentence.Participants.Names(tree).FirstOrDefault(name => name.FirstToken == 0 && name.Kind == EntityKind.Person && (name.EndToken == colon || tree[name.EndToken].Text == ","));
    }

    private static int[] Paragraphs(Document document)
    {
        var paragraphs = new int[document.Sentences.Count];
        for (var i = 1; i < paragraphs.Length; i++)
        {
            var gap = document.Text.AsSpan(document.Sentences[i - 1].Span.End..document.Sentences[i].Span.Start);
            paragraphs[i] = paragraphs[i - 1] + (gap.Contains('\n') ? 1 : 0);
        }

        return paragraphs;
    }
}
