using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>Clauses that share what stands around the first of them: "to open and to lead", "if it opens and grows".</summary>
internal static class ClauseChain
{
    /// <summary>The first of the clauses that a predicate without a subject of its own is coordinated with; itself where it is with none.</summary>
    public static int First(SentenceTree tree, int predicate)
    {
        for (var steps = 0; steps < tree.Count && tree.Is(predicate, "conj") && !tree.HasChild(predicate, "nsubj", "csubj") && tree.Head(predicate) >= 0; steps++)
        {
            predicate = tree.Head(predicate);
        }

        return predicate;
    }

    /// <summary>The clause with one of the relations that the predicate is or belongs to, through coordination and infinitives; -1 where there is none.</summary>
    public static int Around(SentenceTree tree, int predicate, params ReadOnlySpan<string> relations)
    {
        for (var steps = 0; steps < tree.Count && predicate >= 0; steps++, predicate = tree.Head(predicate))
        {
            if (tree.Is(predicate, relations))
            {
                return predicate;
            }

            if (!tree.Is(predicate, "conj", "xcomp"))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether the clause stands in the present tense, or in none.</summary>
    public static bool IsPresent(SentenceTree tree, int verb)
    {
        var finite = tree.Children(verb).FirstOrDefault(child => tree.Is(child, "aux", "cop") && tree.Tag(child) is "VBZ" or "VBP" or "VBD" or "MD", verb);
        return tree.Tag(finite) is "VBZ" or "VBP" or "VB" or "VBG" || (finite == verb && tree.Tag(verb) == "VBN");
    }
}
