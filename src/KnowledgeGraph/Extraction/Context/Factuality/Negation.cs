using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Context.Factuality;

/// <summary>Whether a clause denies what it says, by a word of its own: "not", "no longer", "no" before its object, "without".</summary>
internal sealed class Negation(FactualityWords words)
{
    private static readonly string[] s_denying = ["without", "instead of", "rather than", "than"];

    /// <summary>Whether the clause negates itself, whatever governs it.</summary>
    public bool Of(SentenceTree tree, int predicate)
    {
        var negations = tree.Children(predicate).Count(child => IsNegation(tree, child))
            + tree.Children(predicate).Count(child => tree.Is(child, "obj", "nsubj", "xcomp", "obl") && HasDeterminer(tree, child))
            + tree.Children(predicate).Count(child => tree.Is(child, "nsubj") && tree.Word(child) is "none" or "neither" or "nobody" or "nothing")
            + (HasDeterminer(tree, predicate) ? 1 : 0)
            + (HasDenyingMark(tree, predicate) ? 1 : 0);
        return negations % 2 == 1;
    }

    private bool IsNegation(SentenceTree tree, int token)
    {
        if (!tree.Is(token, "advmod", "cc", "det", "aux", "discourse") || token + 1 >= tree.Count)
        {
            return false;
        }

        if (tree.Word(token) == "no" && tree.Is(token, "advmod"))
        {
            return tree.Word(token + 1) is "longer";
        }

        if (tree.Word(token) == "longer" && token > 0)
        {
            return tree.Word(token - 1) == "no" && tree.Head(token - 1) == token;
        }

        var isOnly = tree.Word(token + 1) is "only" or "just" or "merely" or "simply" or "least";
        return !isOnly && words.OfAdverb(tree.Word(token)) == FactualityEffect.Negated;
    }

    /// <summary>"no plans", "neither firm".</summary>
    public static bool HasDeterminer(SentenceTree tree, int token) =>
        tree.Children(token).Any(child => tree.Is(child, "det", "advmod", "cc") && child < token && tree.Word(child) is "no" or "neither")
        && !(tree.Is(token, "obl") && tree.Preposition(token) is not ("in" or "at" or "with"));

    private static bool HasDenyingMark(SentenceTree tree, int predicate) =>
        tree.Children(predicate).Any(child => tree.Is(child, "mark", "case", "cc")
            && (s_denying.Contains(MarkWords(tree, child)) || (tree.Word(child) == "from" && child > 0 && tree.Word(child - 1) == "far")));

    private static string MarkWords(SentenceTree tree, int mark) =>
        string.Join(' ', tree.Children(mark).Where(child => tree.Is(child, "fixed")).Select(tree.Word).Prepend(tree.Word(mark)));
}
