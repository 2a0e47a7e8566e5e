using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Training.Coreference.Texts;

namespace KnowledgeGraph.Training.Coreference.Learning;

/// <summary>Which mention of a corpus each referring word of our own analysis heads.</summary>
internal sealed class WordAlignment
{
    private readonly Dictionary<int, GoldMention> _mentions = [];

    public WordAlignment(Document document, IReadOnlyList<ReferringWord> words, CoreferenceText text)
    {
        var byPlace = new Dictionary<(int Sentence, int Token), ReferringWord>();
        foreach (var word in words)
        {
            byPlace[(word.Sentence, word.Token)] = word;
            for (var token = word.Mention?.Mention.FirstToken ?? 0; word.Class.IsName() && token < word.Mention!.Mention.EndToken; token++)
            {
                byPlace[(word.Sentence, token)] = word;
            }
        }

        // The smallest mention of all with one head is the one that the head stands for; the larger ones are lists.
        foreach (var mention in text.Mentions.OrderByDescending(mention => mention.Span.Length))
        {
            if (HeadOf(document, mention) is { } head && byPlace.TryGetValue(head, out var word))
            {
                _mentions[word.Index] = mention;
            }
        }
    }

    /// <summary>Null for a word that the corpus does not mark.</summary>
    public GoldMention? this[ReferringWord word] => _mentions.GetValueOrDefault(word.Index);

    private static (int Sentence, int Token)? HeadOf(Document document, GoldMention mention)
    {
        var place = mention.Head ?? mention.Span;
        var sentence = document.Sentences.FirstOrDefault(sentence => sentence.Span.Overlaps(place));
        if (sentence is null)
        {
            return null;
        }

        var covered = sentence.Tokens.Where(token => token.Span.Overlaps(place)).ToList();
        return covered.Count == 0 ? null : (sentence.Index, PhraseHead.Of(sentence.Tokens, covered[0].Index, covered[^1].Index + 1));
    }
}
