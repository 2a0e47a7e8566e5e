using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Context.Factuality;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>Follows argument paths from a predication to the tokens that head its arguments.</summary>
internal sealed class PathResolver(Ontology ontology, FactualityReader factuality)
{
    private static readonly string[] _schoolWords =
        ["university", "college", "school", "institute", "academy", "seminary", "conservatory", "polytechnic", "universität", "université", "universidad", "mit", "eth", "caltech", "ucla", "lse"];

    /// <returns>The heads at the end of the path, in sentence order; coordinated ones each on their own.</returns>
    public IEnumerable<int> Resolve(SentenceContext sentence, Predication predication, ArgumentPath path)
    {
        IEnumerable<int> heads = [];
        for (var i = 0; i < path.Steps.Count; i++)
        {
            var step = path.Steps[i];
            heads = i == 0 ? FirstStep(sentence, predication, step) : heads.SelectMany(head => NextStep(sentence, predication, head, step)).ToList();
            heads = heads.Where(head => IsAccepted(sentence, head, step));
        }

        return heads.SelectMany(head => sentence.Tree.Conjuncts(head)).Distinct().ToList();
    }

    public bool IsOfClass(SentenceContext sentence, int token, string name)
    {
        if (name == "money")
        {
            return sentence.AmountAt(token) is not null;
        }

        var tree = sentence.Tree;
        if (name == "$school")
        {
            return sentence.Participant(token) is { } participant && IsSchool(participant);
        }

        return ontology.IsOfClass(tree.Lemma(token), name) || ontology.IsOfClass(tree.Word(token), name)
            || tree.Children(token).Any(child => tree.Is(child, "compound", "flat") && ontology.IsOfClass(tree.Word(child), name))
            || tree.Children(token, "nmod").Any(child => tree.Preposition(child) is "in" or "of" && ontology.IsOfClass(tree.Lemma(child), name) && sentence.AmountAt(token) is not null);
    }

    private static bool IsSchool(Participant participant)
    {
        var words = participant.Entity.Name.ToLowerInvariant().Split(' ');
        return participant.Kind == EntityKind.Organization && words.Any(word => _schoolWords.Contains(word.Trim(',', '.')));
    }

    private bool IsAccepted(SentenceContext sentence, int head, PathStep step) =>
        (step.Words is not { } words || IsOfClass(sentence, head, words))
        && (step.IsNegated is not { } negated || factuality.IsNegated(sentence.Tree, head) == negated);

    private static IEnumerable<int> FirstStep(SentenceContext sentence, Predication predication, PathStep step)
    {
        if (step.Role == "gerund")
        {
            return predication.Fillers("clause").Where(clause => predication.Tree.Tag(clause) == "VBG" && !predication.Tree.HasChild(clause, "nsubj"));
        }

        var fillers = predication.Fillers(step.Role).ToList();
        if (fillers.Count > 0 || step.Role is "agent" or "patient" or "clause" or "bare")
        {
            return fillers;
        }

        var tree = predication.Tree;
        var acts = tree.Children(predication.Predicate).Where(child => IsAct(tree, child, step.Role)).ToList();
        if (acts.Count > 0)
        {
            return acts;
        }

        // Parsers hang "invested $5m in Beta" on the sum.
        return predication.Fillers("patient").Where(head => sentence.AmountAt(head) is not null && head > predication.Predicate)
            .SelectMany(head => tree.Children(head, "nmod"))
            .Where(child => tree.Preposition(child) == step.Role);
    }

    /// <summary>"accused of stealing it": the gerund that a preposition governs.</summary>
    private static bool IsAct(SentenceTree tree, int token, string preposition) =>
        tree.Tag(token) == "VBG" && tree.Is(token, "advcl", "acl", "xcomp", "ccomp", "obl")
        && tree.Children(token).Any(child => child < token && tree.Is(child, "mark", "case") && tree.Word(child) == preposition);

    private static IEnumerable<int> NextStep(SentenceContext sentence, Predication predication, int head, PathStep step)
    {
        var tree = sentence.Tree;
        return step.Role switch
        {
            "poss" => tree.Children(head).Where(tree.IsPossessive),
            "conj" => tree.Children(head, "conj"),
            "infinitive" => tree.Children(head, "acl").Concat(predication.Fillers("clause").Where(clause => clause > head)),
            "patient" => tree.Children(head, "obj"),
            "raiser" => Raiser(predication, head),
            _ => Oblique(predication, head, step.Role),
        };
    }

    private static List<int> Oblique(Predication predication, int head, string preposition)
    {
        var tree = predication.Tree;
        var own = tree.Children(head).Where(child => tree.Is(child, "nmod", "obl") && !tree.IsPossessive(child) && tree.Preposition(child) == preposition).ToList();
        return own.Count > 0 ? own
            : [.. predication.Arguments.Where(argument => argument.Role == preposition && argument.Head > head).Select(argument => argument.Head)];
    }

    /// <summary>Who raised the round that a clause speaks of: its possessor, or the subject of the verb it is the object of.</summary>
    private static IEnumerable<int> Raiser(Predication predication, int round)
    {
        var tree = predication.Tree;
        var owners = tree.Children(round).Where(tree.IsPossessive).ToList();
        if (owners.Count > 0)
        {
            return owners;
        }

        for (var (token, steps) = (round, 0); token >= 0 && steps < 6; token = tree.Head(token), steps++)
        {
            var verb = tree.Head(token);
            if (verb >= 0 && verb != predication.Predicate && tree.IsVerb(verb) && tree.Is(token, "obj", "obl")
                && SubjectFinder.Of(tree, verb) is { Exists: true } subject)
            {
                return [subject.Head];
            }
        }

        return [];
    }
}
