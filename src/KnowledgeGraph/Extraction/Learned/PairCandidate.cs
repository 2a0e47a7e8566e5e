using KnowledgeGraph.Extraction.Participants;

namespace KnowledgeGraph.Extraction.Learned;

/// <summary>Two things that a sentence speaks of, in the order of a relation that may hold between them.</summary>
/// <param name="Sentence">Where both stand.</param>
/// <param name="Subject">Whose relation it would be.</param>
/// <param name="SubjectHead">The token that heads its words.</param>
/// <param name="Object">What it would be related to.</param>
/// <param name="ObjectHead">The token that heads its words.</param>
internal sealed record PairCandidate(SentenceContext Sentence, Participant Subject, int SubjectHead, Participant Object, int ObjectHead)
{
    public int Distance => Math.Abs(SubjectHead - ObjectHead);

    /// <summary>The first token behind the words of whichever comes first, and the first of the other's.</summary>
    public (int First, int End) Between => SubjectHead < ObjectHead
        ? (Subject.EndToken, Object.FirstToken)
        : (Object.EndToken, Subject.FirstToken);
}
