using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>Who speaks each quotation: the subject of a verb of speech beside it, in its last sentence, its first, the next or the one before.</summary>
internal sealed class Speakers
{
    private readonly Dictionary<int, int?> _byQuotation = [];

    public Speakers(WordContext context, Document document, Quotations quotations)
    {
        var speaking = context.Words.Where(context.IsSpeaker).ToLookup(word => word.Sentence);
        foreach (var quotation in quotations.All)
        {
            _byQuotation[quotation.Start] = Find(document, quotation, speaking);
        }
    }

    /// <summary>The index of the referring word that speaks the quotation that begins here, null where none is found.</summary>
    public int? Of(int quotation) => _byQuotation.GetValueOrDefault(quotation);

    private static int? Find(Document document, TextSpan quotation, ILookup<int, ReferringWord> speaking)
    {
        var touching = document.Sentences.Where(sentence => sentence.Span.Overlaps(quotation)).Select(sentence => sentence.Index).ToList();
        if (touching.Count == 0)
        {
            return null;
        }

        int[] order = [touching[^1], touching[0], touching[^1] + 1, touching[0] - 1];
        return order.SelectMany(sentence => speaking[sentence]).FirstOrDefault()?.Index;
    }
}
