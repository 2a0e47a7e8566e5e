using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>Which paragraph each sentence of a document stands in: a new line begins one.</summary>
internal static class Paragraphs
{
    /// <summary>For each sentence the number of its paragraph, from 0.</summary>
    public static int[] Of(Document document)
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
