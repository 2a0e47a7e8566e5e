using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Learned;

/// <summary>The pairs of a sentence that a learnt relation could hold between: named things, or words that stand for them, of fitting kinds.</summary>
internal static class PairCandidates
{
    /// <summary>Farther apart two words of one sentence seldom stand in a relation that the sentence says.</summary>
    public const int Farthest = 40;

    /// <param name="sentence">With all that is read of it.</param>
    /// <param name="fits">Whether there is a relation from a thing of the first kind to one of the second.</param>
    public static IEnumerable<PairCandidate> Of(SentenceContext sentence, Func<EntityKind, EntityKind, bool> fits)
    {
        if (sentence.Document.Encoding is null)
        {
            yield break;
        }

        var all = sentence.Participants.All(sentence.Tree).Select(found => (found, Head: HeadOf(sentence.Tree, found))).Where(place => !IsPartOfName(sentence.Tree, place.found, place.Head)).ToList();
        foreach (var (subject, subjectHead) in all)
        {
            foreach (var (other, head) in all)
            {
                var pair = new PairCandidate(sentence, subject, subjectHead, other, head);
                if (subject.Entity.Id != other.Entity.Id && fits(subject.Kind, other.Kind) && AreApart(pair) && pair.Distance <= Farthest)
                {
                    yield return pair;
                }
            }
        }
    }

    /// <summary>"his wife" and "his" are two things; "the Acme of Roe" and "Roe" are not taken for two.</summary>
    private static bool AreApart(PairCandidate pair)
    {
        var (first, end) = pair.Between;
        return pair.SubjectHead != pair.ObjectHead
            && (first <= end || pair.Subject.Type == MentionType.Pronoun || pair.Object.Type == MentionType.Pronoun);
    }

    /// <summary>"the James McGill Professor", "Trump supporters": a person's name that tells which thing another noun means.</summary>
    private static bool IsPartOfName(SentenceTree tree, Participant found, int head) =>
        found is { Kind: EntityKind.Person, Type: MentionType.Name } && tree.Is(head, "compound", "amod") && tree.Head(head) >= found.EndToken;

    /// <summary>The token of its words whose head lies outside of them; the last where the tree shows none.</summary>
    private static int HeadOf(SentenceTree tree, Participant found)
    {
        for (var token = found.FirstToken; token < found.EndToken; token++)
        {
            if (tree.Head(token) < found.FirstToken || tree.Head(token) >= found.EndToken)
            {
                return token;
            }
        }

        return found.EndToken - 1;
    }
}
