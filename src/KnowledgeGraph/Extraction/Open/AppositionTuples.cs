using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Open;

/// <summary>Appositions as tuples: "Roe, the founder of Acme" is "Roe is the founder of Acme".</summary>
internal static class AppositionTuples
{
    private const double Confidence = 0.5;

    public static IEnumerable<OpenTuple> Read(SentenceTree tree)
    {
        for (var token = 0; token < tree.Count; token++)
        {
            if (tree.Is(token, "appos") && tree.IsNominal(token) && tree.Head(token) >= 0 && tree.IsNominal(tree.Head(token)))
            {
                yield return new OpenTuple(tree.Sentence.Index, Confidence, "is", [ArgumentWords.Plain(tree, tree.Head(token)), ArgumentWords.Plain(tree, token)]);
            }
        }
    }
}
