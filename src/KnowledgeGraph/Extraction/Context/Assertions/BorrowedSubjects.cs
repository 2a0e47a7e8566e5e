using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Context.Factuality;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Context.Assertions;

/// <summary>Infinitives and gerunds whose subject is only the nearest one: who does what they name is not said, or is nothing that acts.</summary>
internal sealed class BorrowedSubjects(FactualityWords words)
{
    private static readonly string[] s_circumstances = ["by", "while", "when", "without", "before", "in", "on", "through"];

    private readonly IReadOnlySet<string> _holding = WordList.Set("holding-verbs");
    private readonly IReadOnlySet<string> _tools = WordList.Set("tool-verbs");

    public string? Objection(SentenceContext sentence, Predication predication)
    {
        var tree = predication.Tree;
        var first = ClauseChain.First(tree, predication.Predicate);
        if (predication.Subject < 0 || !(predication.SubjectWord != predication.Subject) && tree.HasChild(predication.Predicate, "nsubj") && first == predication.Predicate && !IsInfinitive(tree, first))
        {
            return null;
        }

        var isThing = !predication.IsPassive && IsThing(sentence, predication.Subject);
        if (isThing && IsLooseWhich(predication))
        {
            return "\"which\" may stand for all that the clause before it says";
        }

        var governor = tree.Head(first);
        if (IsInfinitive(tree, first))
        {
            return tree.Is(first, "acl") && governor >= 0 && !IsHeld(tree, first, governor) ? "who would do so is not said"
                : isThing && IsPurpose(tree, first, governor) ? "a thing has no purposes: who would do so is not said"
                : null;
        }

        var isCircumstance = tree.Tag(first) == "VBG" && predication.SubjectIsShared && tree.Is(first, "advcl", "acl", "obl", "xcomp");
        return isThing && isCircumstance && (IsMarked(tree, first) || (governor >= 0 && IsPassive(tree, governor))) ? "who does what the gerund names is not said" : null;
    }

    private static bool IsInfinitive(SentenceTree tree, int verb) => tree.Tag(verb) == "VB" && tree.HasChildLemma(verb, "mark", "to");

    private static bool IsThing(SentenceContext sentence, int subject) =>
        sentence.Referent(subject) is { Type: not MentionType.Name, Kind: EntityKind.Product or EntityKind.Concept or EntityKind.Event or EntityKind.Work };

    /// <summary>"made a bid to buy", "its plan to buy": the noun is of one who plans or may, and its owner or the verb's subject has it.</summary>
    private bool IsHeld(SentenceTree tree, int infinitive, int noun)
    {
        if (tree.Children(noun).Any(tree.IsPossessive))
        {
            return true;
        }

        var verb = tree.Head(noun);
        var isShared = tree.Children(noun, "nmod").Any(child => tree.Preposition(child) is "with" or "between" or "for" or "among");
        var isMeant = tree.Lemma(noun) == "time" || words.OfGovernor(tree.Lemma(noun), false) != FactualityEffect.None;
        return verb >= 0 && !isShared && isMeant && (!tree.IsVerb(verb) || !tree.Is(noun, "obj") || _holding.Contains(tree.Lemma(verb))) && infinitive > noun;
    }

    /// <summary>"is used to scan" says what the thing itself does.</summary>
    private bool IsPurpose(SentenceTree tree, int infinitive, int governor)
    {
        if (tree.Children(infinitive).Any(child => tree.Is(child, "aux", "cop") && tree.Lemma(child) == "be" && tree.Tag(child) is "VBZ" or "VBP" or "VBD"))
        {
            return true;
        }

        return governor >= 0 && (tree.Is(infinitive, "advcl") ? !(IsPassive(tree, governor) && _tools.Contains(tree.Lemma(governor)))
            : tree.Is(infinitive, "xcomp", "ccomp") && !tree.IsVerb(governor) && words.OfGovernor(tree.Lemma(governor), false) == FactualityEffect.None);
    }

    /// <summary>"cut the posts, which will raise efficiency": behind a comma, and behind what the clause before acts on.</summary>
    private static bool IsLooseWhich(Predication predication)
    {
        var tree = predication.Tree;
        return predication.Kind == PredicationKind.Verb && predication.SubjectWord > 0 && predication.SubjectWord != predication.Subject && tree.Word(predication.SubjectWord) == "which"
            && tree[predication.SubjectWord - 1].Text == "," && tree.Is(predication.Subject, "obj", "obl", "nmod", "conj") && tree.Lemma(predication.Predicate) is not ("have" or "contain" or "include");
    }

    private static bool IsMarked(SentenceTree tree, int gerund) =>
        tree.Children(gerund).Any(child => child < gerund && tree.Is(child, "mark", "case", "advmod") && s_circumstances.Contains(tree.Word(child)));

    private static bool IsPassive(SentenceTree tree, int verb) => tree.Tag(verb) is "VBN" && tree.HasChildLemma(verb, "aux", "be", "get");
}
