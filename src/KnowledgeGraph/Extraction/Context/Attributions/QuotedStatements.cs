using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Extraction.Values;

namespace KnowledgeGraph.Extraction.Context.Attributions;

/// <summary>A sentence within a quotation whose speaker stands in another sentence, as the value of SAID.</summary>
internal static class QuotedStatements
{
    private static readonly Origin s_origin = new("quotation");

    private const int MinTokens = 4;

    public static IEnumerable<RelationMatch> Read(SentenceContext sentence, SpokenText spoken)
    {
        var tree = sentence.Tree;
        var words = Enumerable.Range(0, tree.Count).Where(token => tree[token].PartOfSpeech != PartOfSpeech.Punct).ToList();
        if (words.Count < MinTokens || tree[tree.Count - 1].Text == "?" || spoken.QuotationAround(tree[words[0]].Span) is not { } quotation || !words.Exists(tree.IsVerb))
        {
            yield break;
        }

        var span = tree.Span(words);
        if (quotation.Contains(span) && spoken.SpeakerAt(tree.Sentence.Index, span) is { } speaker)
        {
            yield return new RelationMatch
            {
                Origin = s_origin,
                Relation = "SAID",
                Subject = speaker,
                IsSubjectElsewhere = true,
                Value = ValueReader.Flat(span.Slice(sentence.Document.Text)),
                ObjectSpan = span,
                Predicate = words.Find(token => tree.Is(token, "root")),
                Phrase = span,
                PhraseText = "said",
                Factuality = Factuality.FactualityReading.Fact,
                Times = [],
                IsSpoken = true,
                Confidence = 0.85,
            };
        }
    }
}
