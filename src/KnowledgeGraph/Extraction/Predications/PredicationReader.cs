using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Trees;
using KnowledgeGraph.Extraction.Values.Time;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>Reads the predications of a sentence: one for each verb, participle, copular predicate and noun of action.</summary>
internal sealed class PredicationReader(Nominalizations nominalizations)
{
    private static readonly IReadOnlySet<string> s_naming = WordList.Set("naming-verbs");

    private static readonly IReadOnlySet<string> s_intransitive = WordList.Set("intransitive-verbs");

    private static readonly IReadOnlySet<string> s_gapNouns = WordList.Set("gap-nouns");

    private static readonly string[] _beForms = ["be", "get"];

    private readonly VerbForms _forms = new();
    private readonly IReadOnlySet<string> _margins = WordList.Set("margin-nouns");

    /// <returns>In the order of their predicates.</returns>
    public IReadOnlyList<Predication> Read(SentenceTree tree)
    {
        var predications = new List<Predication>();
        for (var token = 0; token < tree.Count; token++)
        {
            if (Kind(tree, token) is { } kind)
            {
                predications.Add(Clause(tree, token, kind));
            }
            else if (nominalizations.Find(tree, token) is { } predication)
            {
                predications.Add(predication);
            }
        }

        return predications;
    }

    private PredicationKind? Kind(SentenceTree tree, int token)
    {
        if (tree.HasChild(token, "cop"))
        {
            return PredicationKind.Copula;
        }

        if (!tree.IsVerb(token) || !_forms.IsInflected(tree.Lemma(token), tree.Word(token), tree.Tag(token)) || tree.Is(token, "aux", "cop", "case", "fixed", "mark", "flat", "goeswith") || IsModifier(tree, token))
        {
            return null;
        }

        return tree.Tag(token) is "VBN" or "VBG" && tree.Is(token, "acl", "amod") && !tree.HasChild(token, "aux")
            ? PredicationKind.Participle
            : PredicationKind.Verb;
    }

    /// <summary>A participle in front of a noun says little unless it brings arguments of its own.</summary>
    private static bool IsModifier(SentenceTree tree, int token) =>
        tree.Is(token, "amod", "compound") && (token < tree.Head(token) || !tree.HasChild(token, "obl", "obj"));

    private Predication Clause(SentenceTree tree, int token, PredicationKind kind)
    {
        var subject = kind == PredicationKind.Participle && tree.Is(token, "amod")
            ? new ClauseSubject(tree.Head(token), tree.Head(token), false)
            : SubjectFinder.Of(tree, token);
        return new Predication
        {
            Tree = tree,
            Kind = kind,
            Predicate = token,
            Lemma = LemmaWithParticle(tree, token),
            IsPassive = kind != PredicationKind.Copula && IsPassive(tree, token),
            Subject = subject.Head,
            SubjectWord = subject.Word,
            SubjectIsShared = subject.IsShared,
            Arguments = Arguments(tree, token, kind, subject),
        };
    }

    private string LemmaWithParticle(SentenceTree tree, int token)
    {
        var particle = tree.Children(token, "compound").FirstOrDefault(child => tree.Tag(child) == "RP", -1);
        var lemma = tree.IsVerb(token) ? _forms.Lemma(tree.Lemma(token), tree.Word(token)) : tree.Lemma(token);
        return particle < 0 ? lemma : $"{lemma} {tree.Word(particle)}";
    }

    /// <summary>A past participle with a form of "be", or one that modifies a noun or a clause on its own.</summary>
    private static bool IsPassive(SentenceTree tree, int token)
    {
        if (tree.Tag(token) is not ("VBN" or "VBD" or "JJ"))
        {
            return false;
        }

        if (tree.Children(token).Any(child => tree.Is(child, "aux") && _beForms.Contains(tree.Lemma(child)) && !IsHave(tree, token, child)))
        {
            return tree.Tag(token) != "JJ";
        }

        var bare = !tree.HasChild(token, "aux", "nsubj");
        if (bare && tree.Tag(token) == "VBN" && tree.Is(token, "xcomp") && tree.Head(token) is >= 0 and var change && tree.Lemma(change) is "become" or "get" or "remain" or "stay" or "feel" or "have")
        {
            // "became known as".
            return true;
        }

        return bare && tree.Tag(token) != "JJ" && (tree.Is(token, "acl", "amod", "advcl", "parataxis") || SharesPassive(tree, token));
    }

    /// <summary>"she's noticed a change": with an object, "'s" stands for "has".</summary>
    private static bool IsHave(SentenceTree tree, int token, int auxiliary) => tree.Word(auxiliary) is "'s" or "’s" && tree.Children(token, "obj").Any(child => child > token);

    /// <summary>"pleaded not guilty" says what was pleaded: only beside another is what is not so set aside.</summary>
    private static bool IsSetAside(SentenceTree tree, int child) => tree.IsContrasted(child) && (!tree.Is(child, "xcomp") || tree.HasChild(child, "conj"));

    private static bool SharesPassive(SentenceTree tree, int token) =>
        tree.Tag(token) == "VBN" && tree.Is(token, "conj") && tree.Head(token) is var head && tree.IsVerb(head) && IsPassive(tree, head);

    private List<Argument> Arguments(SentenceTree tree, int token, PredicationKind kind, ClauseSubject subject)
    {
        var arguments = new List<Argument>();
        if (kind == PredicationKind.Copula)
        {
            arguments.Add(new Argument("attribute", token));
        }

        foreach (var child in tree.Children(token))
        {
            if (RoleOf(tree, token, child, kind) is { } role && child != subject.Word && !IsSetAside(tree, child) && !IsGap(tree, token, child))
            {
                arguments.Add(new Argument(role, Resolve(tree, token, child)));
            }
        }

        AddRelativeObject(tree, token, kind, subject, arguments);
        AddSharedObject(tree, token, arguments);
        return arguments;
    }

    /// <summary>"the ways that it can be used", "it was in 1900 that it was found": what "that" stands for is not the object.</summary>
    private static bool IsGap(SentenceTree tree, int token, int child) => tree.Is(child, "obj") && SubjectFinder.IsRelativePronoun(tree, child)
        && Resolve(tree, token, child) is var noun && noun != child && (s_gapNouns.Contains(tree.Lemma(noun)) || IsPassive(tree, token));

    private string? RoleOf(SentenceTree tree, int predicate, int child, PredicationKind kind) => tree.Relation(child) switch
    {
        "obj" => IsRecipient(tree, predicate, child) ? "recipient" : IsNamed(tree, predicate, child) ? "attribute" : "patient",
        "iobj" => "recipient",
        "xcomp" when tree.IsNominal(child) || tree[child].PartOfSpeech is PartOfSpeech.Adj => tree.Preposition(child) is { Length: > 0 } preposition ? preposition : "attribute",
        "xcomp" or "ccomp" => "clause",
        "obl" => tree.Preposition(child) is { Length: > 0 } preposition ? IsMargin(tree, child, preposition) ? "margin" : preposition : IsHiddenObject(tree, predicate, child) ? "patient" : "bare",
        "nmod" when kind == PredicationKind.Copula && tree.Preposition(child) is { Length: > 0 } preposition => preposition,
        "advcl" when tree.HasChild(child, "case") => tree.Preposition(child),
        _ => null,
    };

    /// <summary>"turned down Jane Roe": a name right behind an active verb that has no object is one, whatever the parser calls it; days and months are not.</summary>
    private static bool IsHiddenObject(SentenceTree tree, int predicate, int child)
    {
        var isName = tree[child].PartOfSpeech == PartOfSpeech.Propn && child > predicate && !tree.HasChild(predicate, "obj", "cop") && !IsPassive(tree, predicate);
        return isName && !tree.Subtree(child).Any(token => tree[token].PartOfSpeech == PartOfSpeech.Num || CalendarName.Is(tree[token].Text))
            && Enumerable.Range(predicate + 1, child - predicate - 1).All(token => tree.Tag(token) == "RP" || tree.Dominates(child, token));
    }

    /// <summary>"appointed Anna Berg chief executive": what the first object becomes.</summary>
    private static bool IsNamed(SentenceTree tree, int predicate, int child) =>
        s_naming.Contains(tree.Lemma(predicate)) && tree.Children(predicate, "obj").Any(other => other < child && other > predicate);

    /// <summary>"awarded Anna Berg a medal": of two objects the first gets the second.</summary>
    private static bool IsRecipient(SentenceTree tree, int predicate, int child) =>
        child > predicate && !s_naming.Contains(tree.Lemma(predicate)) && tree[child].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Pron && tree.Children(predicate, "obj").Any(other => other > child);

    /// <summary>"adopted by 329 votes", "fell by 3%": how much, not by whom.</summary>
    private bool IsMargin(SentenceTree tree, int child, string preposition) =>
        preposition == "by" && (tree.Tag(child) == "CD" || tree[child].Text == "%" || (tree.HasChild(child, "nummod") && _margins.Contains(tree.Lemma(child)) && !tree.HasChild(child, "det")));

    /// <summary>A relative pronoun stands for the noun that its clause modifies.</summary>
    private static int Resolve(SentenceTree tree, int predicate, int child) =>
        SubjectFinder.IsRelativePronoun(tree, child) && SubjectFinder.Antecedent(tree, predicate) is var noun and >= 0 ? noun : child;

    /// <summary>"the company (that) Roe founded": with a subject and no object of its own, the modified noun is the object.</summary>
    private static void AddRelativeObject(SentenceTree tree, int token, PredicationKind kind, ClauseSubject subject, List<Argument> arguments)
    {
        var isFinite = tree.Tag(token) is "VBD" or "VBZ" or "VBP" || tree.HasChild(token, "aux");
        var noun = tree.Head(token);
        if (kind == PredicationKind.Verb && isFinite && tree.Is(token, "acl") && subject.Exists && subject.Head != noun && !IsPassive(tree, token)
            && !arguments.Any(argument => argument.Role is "patient" or "clause") && !HasAdverbialGap(tree, token)
            && !s_intransitive.Contains(tree.Lemma(token)) && !s_gapNouns.Contains(tree.Lemma(noun)))
        {
            arguments.Insert(0, new Argument("patient", noun));
        }
    }

    private static bool HasAdverbialGap(SentenceTree tree, int token) =>
        tree.Children(token).Any(child => tree.Tag(child) == "WRB" || (tree.Is(child, "obl") && tree.Tag(child) is "WDT" or "WP"));

    /// <summary>
    /// "founded and led Acme", "born and raised in Paris": what follows the last of two coordinated verbs belongs to the first too
    /// when that has nothing of its own.
    /// </summary>
    private static void AddSharedObject(SentenceTree tree, int token, List<Argument> arguments)
    {
        var next = tree.Children(token, "conj").FirstOrDefault(child => tree.IsVerb(child) && !tree.HasChild(child, "nsubj"), -1);
        if (next != token + 2 || arguments.Count > 0)
        {
            return;
        }

        var isPassive = IsPassive(tree, token);
        foreach (var child in tree.Children(next).Where(child => child > next))
        {
            if (tree.Is(child, "obj") && !isPassive && !s_intransitive.Contains(tree.Lemma(token)))
            {
                arguments.Add(new Argument("patient", child));
            }
            else if (tree.Is(child, "obl") && tree.Preposition(child) is { Length: > 0 } preposition)
            {
                arguments.Add(new Argument(preposition, child));
            }
        }
    }
}
