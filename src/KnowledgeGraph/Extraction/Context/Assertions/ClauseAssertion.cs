using KnowledgeGraph.Extraction.Context.Factuality;
using KnowledgeGraph.Extraction.Predications;

namespace KnowledgeGraph.Extraction.Context.Assertions;

/// <summary>Whether a clause asserts anything of its subject at all; what it asserts only weakly is for <see cref="FactualityReader"/> to say.</summary>
internal sealed class ClauseAssertion(FactualityWords words)
{
    private readonly BorrowedSubjects _borrowed = new(words);
    private readonly DanglingClauses _dangling = new();

    /// <returns>Why it asserts nothing; null where it may.</returns>
    public string? Objection(SentenceContext sentence, Predication predication)
    {
        if (predication.Kind == PredicationKind.Nominalization)
        {
            return null;
        }

        return SentenceForm.Objection(predication)
            ?? _dangling.Objection(predication)
            ?? GenericClauses.Objection(sentence, predication)
            ?? _borrowed.Objection(sentence, predication);
    }
}
