using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Context.Assertions;

/// <summary>Clauses that say which ones or in which case, not that something is so: "passengers who break the rules", "when doctors look at it", "as if it were".</summary>
internal static class GenericClauses
{
    private static readonly string[] s_unreal = ["as if", "as though", "as long as", "so long as", "than", "like", "whenever", "lest"];

    private static readonly string[] s_open = ["when", "until", "till", "before", "once", "where"];

    private static readonly string[] s_any = ["any", "every", "each", "no", "those", "all"];

    public static string? Objection(SentenceContext sentence, Predication predication) =>
        IsUnreal(predication) ? "the clause says in which case, not that it is so"
        : IsRestricting(sentence, predication) ? "the clause says which ones are meant, not that they do so"
        : null;

    private static bool IsUnreal(Predication predication)
    {
        var tree = predication.Tree;
        var clause = ClauseChain.Around(tree, predication.Predicate, "advcl", "acl");
        if (clause < 0)
        {
            return false;
        }

        var opening = Opening(tree, clause);
        var main = tree.Head(clause);
        return Array.Exists(s_unreal, words => opening == words || opening.StartsWith(words + " ", StringComparison.Ordinal))
            || (tree.Is(clause, "advcl") && s_open.Contains(opening.Split(' ')[0]) && ClauseChain.IsPresent(tree, clause)
                && !(opening.StartsWith("before", StringComparison.Ordinal) && tree.Tag(clause) == "VBG" && main >= 0 && tree.Tag(main) is "VBD" or "VBN"));
    }

    /// <summary>The words that tie the clause to what it belongs to.</summary>
    private static string Opening(SentenceTree tree, int clause)
    {
        var words = tree.Subtree(clause).Where(token => token < clause)
            .SkipWhile(token => tree.Is(token, "punct") || (tree.Is(token, "advmod") && tree.Word(token) is "even" or "only" or "especially" or "just"))
            .TakeWhile(token => tree.Is(token, "mark", "advmod", "case", "fixed", "det") || tree.Tag(token) is "IN" or "WRB")
            .Select(tree.Word);
        return string.Join(' ', words);
    }

    /// <summary>A clause in the present about people or firms in the plural that nothing names or counts, or about any one of them.</summary>
    private static bool IsRestricting(SentenceContext sentence, Predication predication)
    {
        var tree = predication.Tree;
        var clause = ClauseChain.Around(tree, predication.Predicate, "acl");
        var noun = clause < 0 ? -1 : tree.Head(clause);
        if (noun < 0 || predication.Subject != noun || tree.Tag(noun) is not ("NN" or "NNS") || !ClauseChain.IsPresent(tree, clause) || IsPassiveParticiple(tree, clause)
            || tree.HasChildLemma(clause, "mark", "to") || IsBehindComma(tree, clause))
        {
            return false;
        }

        var isAny = tree.Children(noun).Any(child => child < noun && tree.Is(child, "det") && s_any.Contains(tree.Word(child)));
        var isBare = tree.Tag(noun) == "NNS" && !tree.Children(noun).Any(child => child < noun && (tree.Is(child, "det", "nummod") || tree.IsPossessive(child)))
            && !tree.Children(noun).Any(child => tree[child].PartOfSpeech == PartOfSpeech.Propn);
        return isAny || (isBare && sentence.Referent(noun) is { Kind: EntityKind.Person or EntityKind.Organization, Type: not MentionType.Name });
    }

    private static bool IsPassiveParticiple(SentenceTree tree, int clause) => tree.Tag(clause) == "VBN" && !tree.HasChild(clause, "aux", "nsubj");

    private static bool IsBehindComma(SentenceTree tree, int clause) =>
        tree.Subtree(clause)[0] is var first && (tree[first].Text is "," or "—" or "(" || (first > 0 && tree[first - 1].Text is "," or "—" or "("));
}
