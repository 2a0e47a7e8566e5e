using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>Whether what happens at a time is yet to come: "will open on Friday", "is due in May", "plans to close in June", "opens Sunday".</summary>
internal sealed class ClauseTense(TimeWords words)
{
    private const int MaxDepth = 8;

    /// <param name="tree">The sentence.</param>
    /// <param name="position">A place of the article's text within it.</param>
    public bool IsFuture(SentenceTree tree, int position)
    {
        var token = Enumerable.Range(0, tree.Count).FirstOrDefault(index => tree[index].Span.End > position, -1);
        for (var depth = 0; token >= 0 && depth < MaxDepth; depth++, token = tree.Head(token))
        {
            if (IsPlanned(tree, token))
            {
                return true;
            }

            if (IsPredicate(tree, token))
            {
                return IsFutureClause(tree, token);
            }
        }

        return false;
    }

    /// <summary>"scheduled for", "due in".</summary>
    private bool IsPlanned(SentenceTree tree, int token) => tree.Tag(token) is "VBN" or "JJ" && words.Is("future", tree.Lemma(token)) && !tree.HasChildLemma(token, "aux", "have");

    private static bool IsPredicate(SentenceTree tree, int token) => (tree.IsVerb(token) && !tree.Is(token, "amod", "compound", "case")) || tree.HasChild(token, "cop");

    private bool IsFutureClause(SentenceTree tree, int verb)
    {
        if (tree.Children(verb).Any(child => tree.Is(child, "aux", "cop") && (words.Is("future", tree.Word(child)) || words.Is("future", tree.Lemma(child)))))
        {
            return true;
        }

        var head = tree.Head(verb);
        if (head >= 0 && tree.HasChildLemma(verb, "mark", "to"))
        {
            return words.Is("future", tree.Lemma(head)) || (tree.Lemma(head) == "go" && tree.Tag(head) == "VBG") || (tree.Is(verb, "xcomp") && IsFutureClause(tree, head));
        }

        if (head >= 0 && tree.Is(verb, "conj") && tree.Tag(verb) == "VB")
        {
            return IsFutureClause(tree, head);
        }

        var isPresent = tree.Tag(verb) is "VBZ" or "VBP" || (tree.Tag(verb) == "VBG" && (tree.Children(verb, "aux").Any(child => tree.Tag(child) is "VBZ" or "VBP") || (tree.Is(verb, "acl") && !tree.HasChild(verb, "aux"))));
        return isPresent && words.Is("scheduled", tree.Lemma(verb)) && !tree.HasChildLemma(verb, "aux", "have", "do");
    }
}
