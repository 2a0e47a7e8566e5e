using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>Whether a pronoun and a name are in one chain.</summary>
internal static class GapDecision
{
    public static bool Agrees(Document document, TextSpan pronoun, TextSpan name) =>
        document.Chains.Any(chain => Holds(document, chain, pronoun) && Holds(document, chain, name));

    private static bool Holds(Document document, CoreferenceChain chain, TextSpan place) =>
        chain.Mentions.Any(index => document.Mentions[index].Span.Overlaps(place) && document.Mentions[index].Type != MentionType.Nominal);
}
