using KnowledgeGraph.Extraction.Trees;
using KnowledgeGraph.Extraction.Values.Time;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>
/// Finds who a clause is about: its own subject, the noun a relative clause or participle modifies, or the subject shared
/// through coordination, control ("agreed to buy") and participial clauses ("Based in Paris, Acme …").
/// </summary>
internal static class SubjectFinder
{
    private const int MaxDepth = 12;

    /// <summary>Verbs whose infinitive is about the subject even when they have an object: "promised her to leave".</summary>
    private static readonly string[] _subjectControl = ["promise", "vow", "threaten", "use", "take", "spend"];

    private static readonly string[] _relativePronouns = ["who", "which", "that", "whom"];

    private static readonly string[] s_bindingMarks = ["for", "of", "from", "into", "with", "over"];

    public static ClauseSubject Of(SentenceTree tree, int predicate) => Find(tree, predicate, 0);

    /// <summary>Whether the token is a pronoun that opens a relative clause and stands for the noun the clause modifies.</summary>
    public static bool IsRelativePronoun(SentenceTree tree, int token) =>
        token >= 0 && tree.Tag(token) is "WP" or "WDT" or "IN" or "DT" && _relativePronouns.Contains(tree.Word(token));

    /// <summary>The noun that a relative clause headed by the token, or coordinated with such a one, modifies; -1 when it is none.</summary>
    public static int Antecedent(SentenceTree tree, int predicate)
    {
        for (var depth = 0; depth < MaxDepth && predicate >= 0; depth++, predicate = tree.Head(predicate))
        {
            if (tree.Is(predicate, "acl"))
            {
                // "it was Roe, and not Dunn, who"
                var noun = tree.Head(predicate);
                return tree.Is(noun, "conj") && tree.IsContrasted(noun) ? tree.Head(noun) : noun;
            }

            if (!tree.Is(predicate, "conj", "xcomp", "ccomp"))
            {
                return -1;
            }
        }

        return -1;
    }

    private static ClauseSubject Find(SentenceTree tree, int predicate, int depth)
    {
        if (depth > MaxDepth)
        {
            return ClauseSubject.None;
        }

        var own = tree.Child(predicate, "nsubj", "csubj");
        if (own >= 0)
        {
            return Own(tree, predicate, own);
        }

        var head = tree.Head(predicate);
        if (head < 0 || tree.HasChild(predicate, "expl"))
        {
            return ClauseSubject.None;
        }

        return tree.Relation(predicate) switch
        {
            "conj" when tree.IsVerb(head) || tree.HasChild(head, "cop") || tree.HasChild(head, "nsubj") => Shared(Find(tree, head, depth + 1)),
            "acl" => Modified(tree, predicate, head, depth),
            "xcomp" => Controlled(tree, predicate, head, depth),
            "advcl" when ActingObject(tree, predicate, head) is >= 0 and var actor => new ClauseSubject(actor, actor, true),
            "advcl" when ByAgent(tree, predicate, head) is >= 0 and var agent => new ClauseSubject(agent, agent, true),
            "advcl" when CanShare(tree, predicate) && !(tree.Is(head, "acl") && tree.Tag(predicate) == "VBG" && IsBehindComma(tree, predicate)) => Shared(Find(tree, head, depth + 1)),
            "parataxis" when tree.Tag(predicate) is "VBN" && tree.IsNominal(head) => new ClauseSubject(head, head, false),
            _ => ClauseSubject.None,
        };
    }

    private static ClauseSubject Own(SentenceTree tree, int predicate, int subject)
    {
        if (IsRelativePronoun(tree, subject) && Antecedent(tree, predicate) is var antecedent and >= 0)
        {
            return new ClauseSubject(antecedent, subject, false);
        }

        return new ClauseSubject(subject, subject, false);
    }

    private static ClauseSubject Modified(SentenceTree tree, int predicate, int noun, int depth)
    {
        if (tree.Tag(predicate) is "VBN" or "VBG" or "VBD" && !tree.HasChild(predicate, "mark"))
        {
            if (predicate < noun && tree.HasChild(noun, "cop") && tree.Child(noun, "nsubj") is >= 0 and var subject && predicate < subject)
            {
                // "Published in May, Acme is a game".
                return Shared(Find(tree, noun, depth + 1));
            }

            // "language is a structure, serving as a shortcut": behind a comma it is about the subject.
            return tree.HasChild(noun, "cop") && IsBehindComma(tree, predicate) ? Shared(Find(tree, noun, depth + 1)) : new ClauseSubject(noun, noun, false);
        }

        // "AI's ability to learn".
        var owner = tree.HasChildLemma(predicate, "mark", "to") ? tree.Children(noun).FirstOrDefault(tree.IsPossessive, -1) : -1;
        if (owner >= 0)
        {
            return new ClauseSubject(owner, owner, true);
        }

        // "an invitation to join": who would join is not said here, unless the noun belongs to a light verb ("made a bid to buy").
        var light = tree.Head(noun);
        return tree.Is(noun, "obj", "obl") && light >= 0 && tree.HasChildLemma(predicate, "mark", "to")
            ? Shared(Find(tree, light, depth + 1))
            : ClauseSubject.None;
    }

    private static ClauseSubject Controlled(SentenceTree tree, int predicate, int governor, int depth)
    {
        var controller = tree.Child(governor, "obj", "iobj");
        if (controller < 0 && tree.Tag(predicate) == "VB" && tree.IsVerb(governor))
        {
            // "lobbied for the league to suspend him"
            controller = tree.Children(governor, "obl").LastOrDefault(child => child > governor && child < predicate && tree.Preposition(child) == "for" && predicate - child <= 3 && !CalendarName.Is(tree[child].Text), -1);
        }

        if (controller < 0 && ObjectControl.OfAddressed(tree, governor))
        {
            controller = tree.Children(governor, "obl").FirstOrDefault(child => tree.Preposition(child) is "on" or "upon" && !CalendarName.Is(tree[child].Text), -1);
        }

        return controller >= 0 && !_subjectControl.Contains(tree.Lemma(governor)) && tree.IsVerb(governor)
            ? Shared(new ClauseSubject(controller, controller, true))
            : Shared(Find(tree, governor, depth + 1));
    }

    /// <summary>"criticized Norvex for suing", "hired Roe to lead": who does what the clause names where it is the governor's object; -1 otherwise.</summary>
    private static int ActingObject(SentenceTree tree, int act, int governor)
    {
        bool IsMarked(params ReadOnlySpan<string> marks)
        {
            foreach (var child in tree.Children(act))
            {
                if (child < act && tree.Is(child, "mark", "case") && marks.Contains(tree.Word(child)))
                {
                    return true;
                }
            }

            return false;
        }

        var isGoverned = act > governor && tree.Tag(act) switch
        {
            "VBG" => ObjectControl.OfGerund(tree, governor) && IsMarked(s_bindingMarks),
            "VB" => ObjectControl.OfPurpose(tree, governor) && IsMarked("to"),
            _ => false,
        };
        return isGoverned ? tree.Child(governor, "obj", "iobj") : -1;
    }

    /// <summary>"the photo was denied by Roe, hinting that …": the one who acts in a passive acts on.</summary>
    private static int ByAgent(SentenceTree tree, int participle, int passive) =>
        tree.Tag(participle) == "VBG" && participle > passive && tree.Tag(passive) == "VBN" && !tree.HasChild(participle, "mark") && tree.HasChildLemma(passive, "aux", "be", "get")
            ? tree.Children(passive, "obl").FirstOrDefault(child => child > passive && tree.Preposition(child) == "by" && tree.Tag(child) is "NNP" or "NNPS", -1)
            : -1;

    private static bool CanShare(SentenceTree tree, int predicate)
    {
        var mark = tree.Child(predicate, "mark");
        return tree.Tag(predicate) is "VBN" or "VBG" || (mark >= 0 && tree.Lemma(mark) == "to");
    }

    private static bool IsBehindComma(SentenceTree tree, int predicate) =>
        tree.Subtree(predicate)[0] is var first && (tree[first].Text == "," || (first > 0 && tree[first - 1].Text == ","));

    private static ClauseSubject Shared(ClauseSubject subject) => subject with { IsShared = true };
}
