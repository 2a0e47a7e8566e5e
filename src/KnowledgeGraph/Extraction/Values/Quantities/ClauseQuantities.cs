using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Predications;

namespace KnowledgeGraph.Extraction.Values.Quantities;

/// <summary>
/// The quantities of a clause as qualifiers: how many of what it is done to ("cut 1,200 jobs"), by what share, votes or distance, and how old its
/// subject is. Where a clause has two of a kind, nobody knows which is which, and neither is one.
/// </summary>
internal static class ClauseQuantities
{
    private static readonly IReadOnlySet<string> s_timeNouns = WordList.Set("time-nouns");

    public static IEnumerable<KeyValuePair<string, object>> Read(SentenceContext sentence, Predication predication) => sentence.Quantities
        .Where(quantity => quantity.Kind switch
        {
            QuantityKind.Count => IsOfPatient(sentence, predication, quantity),
            QuantityKind.Age => IsOfSubject(sentence, predication, quantity),
            _ => IsOfClause(sentence, predication, quantity),
        })
        .GroupBy(quantity => quantity.Name, StringComparer.Ordinal)
        .Where(group => group.Count() == 1)
        .Select(group => new KeyValuePair<string, object>(group.Key, group.First().Value));

    private static bool IsOfPatient(SentenceContext sentence, Predication predication, Quantity quantity)
    {
        var tree = sentence.Tree;
        return predication.Fillers("patient").Any(head => tree.Tag(head) == "NNS" && !s_timeNouns.Contains(tree.Lemma(head))
            && tree.Children(head, "nummod").Any(number => quantity.Span.Overlaps(tree[number].Span)));
    }

    private static bool IsOfSubject(SentenceContext sentence, Predication predication, Quantity quantity)
    {
        var (tree, subject) = (sentence.Tree, predication.Subject);
        return subject >= 0 && tree.Dominates(subject, sentence.HeadOf(quantity.Span)) && sentence.Participant(subject) is { Kind: EntityKind.Person };
    }

    private static bool IsOfClause(SentenceContext sentence, Predication predication, Quantity quantity)
    {
        var tree = sentence.Tree;
        var predicates = sentence.Predications.Select(other => other.Predicate).ToHashSet();
        var token = sentence.HeadOf(quantity.Span);
        while (token >= 0 && !predicates.Contains(token) && token != predication.Subject)
        {
            token = tree.Head(token);
        }

        return token == predication.Predicate;
    }
}
