using KnowledgeGraph.Extraction.Context.Factuality;
using KnowledgeGraph.Extraction.Predications;

namespace KnowledgeGraph.Extraction.Context.Assertions;

/// <summary>Whether a clause asserts anything of its subject at all; what it asserts only weakly is for <see cref="FactualityReader"/> to say.</summary>
internal sealed class ClauseAssertion(FactualityWords words)
{
    private readonly BorrowedSubjects _borrowed = new(words);
    private readonly DanglingClauses _dangling = new();

    /// <param name="sentence">The sentence read.</param>
    /// <param name="predication">One of its clauses.</param>
    /// <returns>Why it asserts nothing; null where it may.</returns>
    public string? Objection(SentenceContext sentence, Predication predication)
    {
        if (predication.Kind == PredicationKind.Nominalization)
        {
            return null;
        }

        return IsInName(sentence, predication) ? "the verb is part of a name" : SentenceForm.Objection(predication)
            ?? _dangling.Objection(predication)
            ?? GenericClauses.Objection(sentence, predication)
            ?? _borrowed.Objection(sentence, predication);
    }

    private static bool IsInName(SentenceContext sentence, Predication predication) => predication.Kind != PredicationKind.Copula
        && sentence.Participants.Names(sentence.Tree).Any(name => name.FirstToken < predication.Predicate && predication.Predicate < name.EndToken - 1);
}
