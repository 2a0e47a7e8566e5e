using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>"A and B were founded by C and D respectively": the first of one list goes with the first of the other, the second with the second.</summary>
internal static class Respective
{
    /// <summary>Whether two things stand in the same place of their lists; true where the clause does not pair any.</summary>
    public static bool Pairs(SentenceTree tree, int predicate, Participant subject, Participant? found)
    {
        if (found is null || !tree.Subtree(predicate).Any(token => tree.Word(token) == "respectively"))
        {
            return true;
        }

        var (first, second) = (Place(tree, subject), Place(tree, found));
        return first.Of < 2 || second.Of < 2 || first.Of != second.Of || first.At == second.At;
    }

    /// <summary>Where in its list the thing stands, from 0, and of how many.</summary>
    private static (int At, int Of) Place(SentenceTree tree, Participant participant)
    {
        for (var token = participant.FirstToken; token < participant.EndToken; token++)
        {
            var head = tree.Is(token, "conj") ? tree.Head(token) : token;
            var members = tree.Children(head, "conj").Prepend(head).ToList();
            if (members.Count > 1)
            {
                return (members.IndexOf(token), members.Count);
            }
        }

        return (0, 1);
    }
}
