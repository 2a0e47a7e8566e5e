using System.Text;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>The text of a corpus document put together again, paragraphs apart by "\n\n", and where its sentences end.</summary>
internal sealed record GoldText(string Text, IReadOnlySet<int> SentenceEnds)
{
    public static IEnumerable<GoldText> OfDocuments(IEnumerable<ConlluSentence> sentences)
    {
        foreach (var document in sentences.GroupBy(sentence => sentence.Document))
        {
            yield return OfSentences(document);
        }
    }

    private static GoldText OfSentences(IEnumerable<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var ends = new HashSet<int>();
        foreach (var sentence in sentences)
        {
            if (text.Length > 0 && sentence.StartsParagraph)
            {
                text.Append("\n\n");
            }

            text.Append(sentence.Text());
            ends.Add(text.Length);
            text.Append(sentence.Tokens[^1].SpaceAfter ? " " : "");
        }

        return new GoldText(text.ToString(), ends);
    }
}
