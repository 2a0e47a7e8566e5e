using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>The words of an argument: the noun phrase with what restricts it, without asides.</summary>
internal static class ArgumentPhrase
{
    /// <returns>Token indices, ascending, without punctuation at the ends.</returns>
    public static IReadOnlyList<int> Tokens(SentenceTree tree, int head, bool withPreposition = false)
    {
        var kept = tree.Subtree(head, child => Keep(tree, head, child, withPreposition)).ToList();
        while (kept.Count > 1 && IsLoose(tree, kept[^1], kept))
        {
            kept.RemoveAt(kept.Count - 1);
        }

        while (kept.Count > 1 && IsLoose(tree, kept[0], kept))
        {
            kept.RemoveAt(0);
        }

        return kept;
    }

    private static bool Keep(SentenceTree tree, int head, int child, bool withPreposition)
    {
        var parent = tree.Head(child);
        if (parent == head && !withPreposition && tree.Is(child, "case") && tree.Tag(child) != "POS")
        {
            return false;
        }

        if (parent == head && tree.Is(child, "cop", "nsubj", "csubj", "aux", "advcl", "mark", "discourse", "vocative", "expl"))
        {
            return false;
        }

        if (tree.Is(child, "parataxis", "appos", "dep", "list"))
        {
            return false;
        }

        return !(tree.Is(child, "acl") && (AfterComma(tree, child) || IsFiniteRelative(tree, child)));
    }

    private static bool AfterComma(SentenceTree tree, int clause)
    {
        var first = tree.Subtree(clause)[0];
        return tree[first].Text is "," or "--" or "-" || (first > 0 && tree[first - 1].Text is "," or "--" or "—");
    }

    private static bool IsFiniteRelative(SentenceTree tree, int clause) =>
        tree.Children(clause).Any(child => SubjectFinder.IsRelativePronoun(tree, child)) && tree.Subtree(clause).Count > 8;

    private static bool IsLoose(SentenceTree tree, int token, List<int> kept)
    {
        if (tree[token].PartOfSpeech != PartOfSpeech.Punct && !tree.Is(token, "punct") && !tree.Is(token, "cc"))
        {
            return false;
        }

        return tree[token].Text switch
        {
            "\"" or "”" or "''" or "’" => !kept.Any(other => other != token && tree[other].Text is "\"" or "“" or "``" or "‘" or "”" or "''"),
            "“" or "``" or "‘" => !kept.Any(other => other != token && tree[other].Text is "”" or "''" or "\"" or "’"),
            ")" or "-RRB-" => !kept.Any(other => tree[other].Text is "(" or "-LRB-"),
            "%" or "$" => false,
            _ => true,
        };
    }
}
