using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Predications.Nouns;

/// <summary>Finds of whom or what a noun is: "Acme's CEO", "CEO of Acme", "Acme CEO", "its CEO", "the French president", "have a son".</summary>
internal sealed class OwnerFinder(RoleWords roles, PeopleNames peoples)
{
    private const int MaxDepth = 3;

    private static readonly string[] s_prepositions = ["of", "at", "for", "with", "in", "from", "to", "within", "on"];

    private readonly IReadOnlySet<string> _possession = WordList.Set("possession-verbs");
    private readonly IReadOnlySet<string> _persons = WordList.Set("person-nouns");

    /// <param name="sentence">The sentence read.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="complements">What follows it.</param>
    /// <param name="holders">Who it is said of.</param>
    /// <returns>Alternatives in order of preference; its own before those it shares with coordinated nouns.</returns>
    public IEnumerable<IReadOnlyList<Participant>> Find(SentenceContext sentence, int noun, IReadOnlyList<Participant> complements, IReadOnlyList<Holders> holders)
    {
        var tree = sentence.Tree;
        yield return Possessors(sentence, noun);
        yield return complements;
        yield return Before(sentence, noun);
        yield return Peoples(sentence, noun);
        yield return OfName(sentence, noun, holders);
        yield return OfSubject(sentence, noun);
        foreach (var shared in Shared(sentence, noun))
        {
            yield return shared;
        }

        yield return BehindComma(sentence, noun);
        yield return Giver(sentence, holders);
        yield return [.. tree.Children(noun).Where(tree.IsPossessive).Select(child => sentence.Locals.Of(tree, child)).OfType<Participant>()];
    }

    /// <summary>The entities of the first phrase behind the noun that has any, down through nouns for parts: "the board of Acme".</summary>
    public IReadOnlyList<Participant> Complements(SentenceContext sentence, int noun) => Complements(sentence, noun, 0);

    /// <summary>"Peter Nolan of Harbour Bridge", "Harbour Bridge's Peter Nolan": the organizations that a name of a person goes with.</summary>
    public static IReadOnlyList<Participant> OfName(SentenceContext sentence, int name)
    {
        var tree = sentence.Tree;
        return [.. tree.Children(name).Where(child => tree.IsPossessive(child) || (child > name && tree.Is(child, "nmod") && tree.Preposition(child) is "of" or "from"))
            .Where(child => tree.Tag(child) != "PRP$").SelectMany(tree.Conjuncts).Select(sentence.Participant).OfType<Participant>().Where(owner => owner.Kind == EntityKind.Organization)];
    }

    private List<Participant> Complements(SentenceContext sentence, int noun, int depth)
    {
        var tree = sentence.Tree;
        var found = new List<Participant>();
        foreach (var child in tree.Children(noun).Where(child => child > noun && tree.Is(child, "nmod", "obl") && s_prepositions.Contains(tree.Preposition(child))))
        {
            var named = tree.Conjuncts(child).Select(sentence.Participant).OfType<Participant>()
                .Where(participant => participant.Kind != EntityKind.Place || tree.Preposition(child) != "to" || !roles.IsRole(tree.Lemma(noun))).ToList();
            var whole = named.Count > 0 ? [.. named, .. Complements(sentence, child, MaxDepth)] : depth < MaxDepth && IsPart(tree, child) ? Whole(sentence, child, depth) : [];

            // "professor in the Department of Law at Ridge University": further organizations, but nothing else
            found.AddRange(found.Count == 0 && depth < MaxDepth ? whole : whole.Where(participant => participant.Kind == EntityKind.Organization && tree.Preposition(child) is "of" or "at"));
        }

        return found;
    }

    private bool IsPart(SentenceTree tree, int noun) => tree[noun].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn && !_persons.Contains(tree.Lemma(noun)) && !roles.IsRole(tree.Lemma(noun));

    private IReadOnlyList<Participant> Whole(SentenceContext sentence, int part, int depth) =>
        Possessors(sentence, part) is { Count: > 0 } possessors ? possessors
        : Complements(sentence, part, depth + 1) is { Count: > 0 } complements ? complements
        : Before(sentence, part);

    private static IReadOnlyList<Participant> Possessors(SentenceContext sentence, int noun)
    {
        var tree = sentence.Tree;
        var owners = tree.Children(noun).Where(tree.IsPossessive).ToList();
        return [.. owners.SelectMany(tree.Conjuncts).Select(owner => sentence.Participant(owner) ?? Fronted(sentence, owner)).OfType<Participant>()];
    }

    /// <summary>"Acme, …, its founder, Roe, said": an "its" that nothing has resolved means the organization named last in front of it.</summary>
    private static Participant? Fronted(SentenceContext sentence, int token) => sentence.Tree.Word(token) != "its" ? null
        : sentence.Participants.Names(sentence.Tree).LastOrDefault(name => name.EndToken <= token && name.Kind == EntityKind.Organization);

    /// <summary>"Acme CEO", "Ohio Gov.", "Senate leaders".</summary>
    private static IReadOnlyList<Participant> Before(SentenceContext sentence, int noun)
    {
        var tree = sentence.Tree;
        var first = RoleWords.FirstModifier(sentence, noun);
        return [.. sentence.Participants.Names(tree).Where(name => name.EndToken <= noun
            && (name.EndToken == first || (name.EndToken > first - 2 && tree.Dominates(noun, name.EndToken - 1)))
            && Enumerable.Range(name.EndToken, noun - name.EndToken).All(token => tree[token].PartOfSpeech != PartOfSpeech.Punct || tree[token].Text is "-" or "”" or "\"" or "’")
            && !Enumerable.Range(name.EndToken, noun - name.EndToken).Any(tree.IsVerb))];
    }

    /// <summary>"the French president": the country of the people.</summary>
    private IReadOnlyList<Participant> Peoples(SentenceContext sentence, int noun)
    {
        if (!roles.IsOffice(roles.Lemma(sentence.Tree, noun)))
        {
            return [];
        }

        var first = RoleWords.FirstModifier(sentence, noun);
        return [.. Enumerable.Range(first, noun - first).Select(token => peoples.Country(sentence, token)).OfType<Participant>().Take(1)];
    }

    /// <summary>"Republican senator", "Sen. Jane Roe (D., Ohio)": the party of who holds an office.</summary>
    public IReadOnlyList<Participant> Parties(SentenceContext sentence, int noun, IReadOnlyList<Holders> holders)
    {
        var tree = sentence.Tree;
        if (!roles.IsOffice(roles.Lemma(tree, noun)))
        {
            return [];
        }

        var first = RoleWords.FirstModifier(sentence, noun);
        var end = holders[0].Form == HolderForm.Title ? holders[0].Participants[0].EndToken : tree.Count;
        return [.. Enumerable.Range(first, noun - first).Concat(end + 1 < tree.Count && tree[end].Text is "(" or "-LRB-" ? [end + 1] : [])
            .Select(token => peoples.Party(sentence, token)).OfType<Participant>().Take(1)];
    }

    /// <summary>"Senator Jane Roe of Ohio", "Sen. Jane Roe (D., Ohio)": what is said of where behind the name goes with its title.</summary>
    private static IReadOnlyList<Participant> OfName(SentenceContext sentence, int noun, IReadOnlyList<Holders> holders)
    {
        var tree = sentence.Tree;
        if (holders[0] is not { Form: HolderForm.Title } titled || sentence.HeadOf(titled.Participants[0].Span) is not (>= 0 and var name))
        {
            return [];
        }

        var from = tree.Children(name, "nmod").Where(child => child > name && tree.Preposition(child) is "of" or "from")
            .SelectMany(tree.Conjuncts).Select(sentence.Participant).OfType<Participant>().ToList();
        var end = titled.Participants[0].EndToken;
        return from.Count > 0 || end + 2 >= tree.Count || tree[end].Text is not ("(" or "-LRB-") ? from
            : [.. sentence.Participants.Names(tree).Where(place => place.Kind == EntityKind.Place && place.FirstToken is var first && first > end + 1 && first <= end + 4
                && tree[first - 1].Text is "," or "-" or "." or "–")];
    }

    /// <summary>"Jane Roe has a son".</summary>
    private IReadOnlyList<Participant> OfSubject(SentenceContext sentence, int noun)
    {
        var tree = sentence.Tree;
        for (var (token, steps) = (noun, 0); token >= 0 && steps < 4; token = tree.Head(token), steps++)
        {
            if (tree.Is(token, "obj") && tree.Head(token) is >= 0 and var verb && _possession.Contains(tree.Lemma(verb)))
            {
                return [.. SubjectFinder.Of(tree, verb) is { Exists: true } subject ? tree.Conjuncts(subject.Head).Select(sentence.Participant).OfType<Participant>() : []];
            }

            if (!tree.Is(token, "conj", "nmod", "xcomp", "acl", "appos"))
            {
                break;
            }
        }

        return [];
    }

    /// <summary>What coordinated nouns share: possessors and names from before, complements from behind.</summary>
    private IEnumerable<IReadOnlyList<Participant>> Shared(SentenceContext sentence, int noun)
    {
        var tree = sentence.Tree;
        var isBare = !tree.HasChild(noun, "det") && !tree.Children(noun).Any(tree.IsPossessive);
        if (isBare && First(sentence, noun) is >= 0 and var first)
        {
            yield return Possessors(sentence, first);
            yield return [.. Complements(sentence, first).Where(complement => complement.FirstToken > noun)];
            yield return Before(sentence, first);
            // "a lawyer, professor, historian and founder of Acme": what somebody is, of which only the last is of Acme.
            var isDescription = tree.HasChildLemma(first, "det", "a", "an") && tree.Children(first, "conj").Skip(1).Any();
            foreach (var other in tree.Children(first, "conj").Where(other => other > noun && !isDescription))
            {
                yield return Complements(sentence, other);
            }
        }

        var isProfession = roles.IsRole(tree.Lemma(noun)) && tree.HasChildLemma(noun, "det", "a", "an");
        foreach (var other in Others(sentence, noun).Where(other => !isProfession && tree.IsNominal(other) && !tree.HasChild(other, "det") && !tree.Children(other).Any(tree.IsPossessive)))
        {
            yield return Complements(sentence, other);
        }
    }

    /// <summary>"Acme appointed Jane Roe as chairman": the organization that gives or ends a post has it.</summary>
    private static IReadOnlyList<Participant> Giver(SentenceContext sentence, IReadOnlyList<Holders> holders)
    {
        if (holders[0] is not { Clause: >= 0 } said || sentence.Predications.FirstOrDefault(predication => predication.Predicate == said.Clause) is not { Kind: PredicationKind.Verb } predication)
        {
            return [];
        }

        var isGiven = predication.Fillers("patient").Select(sentence.Participant).Any(patient => patient?.Entity.Id == said.Participants[0].Entity.Id);
        return isGiven ? [.. predication.Fillers("agent").Select(sentence.Participant).OfType<Participant>().Where(giver => giver.Kind == EntityKind.Organization)] : [];
    }

    /// <summary>The noun that this one is coordinated with; -1 for none. One that a parser hung on the name goes with the name's apposition.</summary>
    private static int First(SentenceContext sentence, int noun)
    {
        var tree = sentence.Tree;
        if (!tree.Is(noun, "conj"))
        {
            return -1;
        }

        var head = tree.Head(noun);
        return sentence.Participant(head) is { Type: MentionType.Name } name && name.FirstToken <= head && head < name.EndToken
            ? tree.Children(head, "appos").FirstOrDefault(other => other < noun, -1)
            : head;
    }

    /// <summary>Nouns coordinated behind this one.</summary>
    private static IEnumerable<int> Others(SentenceContext sentence, int noun)
    {
        var tree = sentence.Tree;
        var own = tree.Children(noun, "conj");
        return tree.Is(noun, "appos") && tree.Head(noun) is >= 0 and var name
            ? own.Concat(tree.Children(name, "conj").Where(other => other > noun && tree[other].PartOfSpeech == PartOfSpeech.Noun))
            : own;
    }

    /// <summary>"Jane Roe, owner, Acme.": a bare role between commas, with the organization behind it.</summary>
    private static IReadOnlyList<Participant> BehindComma(SentenceContext sentence, int noun)
    {
        var tree = sentence.Tree;
        var first = RoleWords.FirstModifier(sentence, noun);
        if (noun + 2 >= tree.Count || tree[noun + 1].Text != "," || first == 0 || tree[first - 1].Text != "," || !tree.Is(noun, "appos", "list", "conj"))
        {
            return [];
        }

        return [.. sentence.Participants.Names(tree).Where(name => name.FirstToken == noun + 2 && name.Kind == EntityKind.Organization
            && (name.EndToken >= tree.Count || tree[name.EndToken].PartOfSpeech == PartOfSpeech.Punct || tree[name.EndToken].Text == "("))];
    }
}
