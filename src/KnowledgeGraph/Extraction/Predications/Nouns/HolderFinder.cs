using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Predications.Nouns;

/// <summary>
/// Finds who a noun is said of: the name it stands before or beside, the subject or object of the clause it is the predicate of, or
/// whoever the noun that it is coordinated with, or one of ("one of the founders"), is said of.
/// </summary>
internal sealed class HolderFinder
{
    private const int MaxDepth = 4;
    private const int LongestList = 24;

    private readonly PostVerbs _verbs = new();

    /// <returns>Alternatives in order of preference, none of them empty.</returns>
    public IReadOnlyList<Holders> Find(SentenceContext sentence, int noun) =>
        [.. Candidates(sentence, noun, noun, 0).Where(holders => holders.Participants.Count > 0)];

    /// <param name="sentence">The sentence read.</param>
    /// <param name="noun">The noun that is said of somebody, which decides on number.</param>
    /// <param name="place">The token whose place in the tree is looked at: the noun's own, or of one that it shares the place of.</param>
    /// <param name="depth">Of sharing.</param>
    private IEnumerable<Holders> Candidates(SentenceContext sentence, int noun, int place, int depth)
    {
        var tree = sentence.Tree;
        var isPlural = tree.Tag(noun) is "NNS" or "NNPS";
        var named = noun == place && Behind(sentence, noun, isPlural) is { Participants.Count: > 0 } behind ? behind : Beside(sentence, noun, place, isPlural);
        yield return named;
        yield return Titled(sentence, noun, place, isPlural);
        yield return OfClause(sentence, place);
        yield return Apposed(sentence, place, isPlural);
        if (named.Participants.Count > 0 || depth > MaxDepth)
        {
            yield break;
        }

        if (depth == 0 && !tree.Is(noun, "compound", "amod"))
        {
            yield return BehindList(sentence, noun);
        }

        foreach (var holders in Shared(sentence, noun, place).SelectMany(other => Candidates(sentence, noun, other, depth + 1)))
        {
            yield return holders;
        }
    }

    /// <summary>"Acme, …, its founder and chairwoman, and author of the paper, Jane Roe, said": the person between commas behind a list that trees get lost in.</summary>
    private static Holders BehindList(SentenceContext sentence, int noun)
    {
        var tree = sentence.Tree;
        var start = noun;
        while (start > 0 && noun - start < LongestList && tree.Tag(start) != "PRP$" && !tree.IsVerb(start))
        {
            start--;
        }

        for (var token = noun + 1; tree.Word(start) == "its" && token + 1 < tree.Count && token < noun + LongestList && !tree.IsVerb(token); token++)
        {
            var person = tree[token].Text == "," ? sentence.Participants.Names(tree).FirstOrDefault(name => name.FirstToken == token + 1 && name.Kind == EntityKind.Person) : null;
            if (person is not null)
            {
                return person.EndToken < tree.Count && tree[person.EndToken].Text == "," ? new Holders([person], HolderForm.Apposition) : None;
            }
        }

        return None;
    }

    /// <summary>"Acme CEO Jane Roe": the name right behind, whichever of the two the parser puts below the other.</summary>
    private static Holders Behind(SentenceContext sentence, int noun, bool isPlural)
    {
        var tree = sentence.Tree;
        if (sentence.Participants.Names(tree).FirstOrDefault(name => name.FirstToken == noun + 1) is not { } name || sentence.HeadOf(name.Span) is not (>= 0 and var head))
        {
            return None;
        }

        var isPossessor = name.EndToken < tree.Count && tree.Tag(name.EndToken) == "POS";
        var isTitle = tree.Head(noun) == head || (!isPossessor && tree.Dominates(noun, head) && !tree.Is(head, "nsubj", "obl", "obj", "conj"));
        return isTitle && tree.Preposition(head).Length == 0 | head != noun + 1 | tree.Head(noun) == head ? new Holders(All(sentence, head, isPlural, name), HolderForm.Title) : None;
    }

    /// <summary>"CEO Jane Roe", "its founder, Jane Roe", "a son called Max", "two children, Max and Lily".</summary>
    private static Holders Beside(SentenceContext sentence, int noun, int place, bool isPlural)
    {
        var tree = sentence.Tree;
        foreach (var child in tree.Children(place).Where(child => child > noun))
        {
            var isNaming = tree.Is(child, "acl") && tree.Tag(child) == "VBN" && tree.Lemma(child) is "name" or "call";
            var name = tree.Is(child, "appos", "flat", "compound", "parataxis", "list") || (tree.Is(child, "nmod") && tree.Preposition(child).Length == 0) ? child
                : isNaming ? tree.Child(child, "xcomp", "obj", "flat")
                : -1;
            if (name >= 0 && !tree.IsPossessive(name) && sentence.Participant(name) is { Type: MentionType.Name } participant && participant.FirstToken > noun
                && !tree.HasChild(name, "cop") && (isNaming || !Enumerable.Range(noun + 1, participant.FirstToken - noun - 1).Any(tree.IsVerb)))
            {
                var isApposed = tree[participant.FirstToken - 1].PartOfSpeech == PartOfSpeech.Punct;
                return new Holders(All(sentence, name, isPlural, participant), isApposed ? HolderForm.Apposition : HolderForm.Title);
            }
        }

        return None;
    }

    /// <summary>"President Jane Roe": the name that a title modifies.</summary>
    private static Holders Titled(SentenceContext sentence, int noun, int place, bool isPlural)
    {
        var tree = sentence.Tree;
        var name = tree.Head(place);
        var isBefore = name > noun && tree.Is(place, "nmod", "compound", "amod") && !tree.IsPossessive(place) && tree.Preposition(place).Length == 0;
        if (!isBefore || sentence.Participant(name) is not { Type: MentionType.Name } participant || participant.FirstToken <= noun
            || participant.FirstToken > name || tree[noun + 1].Text is "-" or "–" or "/"
            || Enumerable.Range(noun + 1, participant.FirstToken - noun - 1).Any(token => tree[token].Text is "," or "(" or ";" || !tree.Dominates(name, token)))
        {
            return None;
        }

        return new Holders(All(sentence, name, isPlural, participant), HolderForm.Title);
    }

    private Holders OfClause(SentenceContext sentence, int place)
    {
        var tree = sentence.Tree;
        if (tree.HasChild(place, "cop"))
        {
            // "unfit to be president"
            return tree.Is(place, "xcomp") && !tree.IsVerb(tree.Head(place)) ? None : new Holders(All(sentence, SubjectFinder.Of(tree, place).Head), HolderForm.Clause, place);
        }

        var governor = tree.Head(place);
        if (governor < 0)
        {
            return None;
        }

        // "Acme's main rival is Norvex": the name is the predicate.
        if (tree.Is(place, "nsubj") && tree.HasChild(governor, "cop") && sentence.Participant(governor) is { Type: MentionType.Name })
        {
            return new Holders(All(sentence, governor), HolderForm.Clause, governor);
        }

        var verb = tree.Is(place, "flat") ? tree.Head(governor) : governor;
        return verb >= 0 && tree.IsVerb(verb) && sentence.Predications.FirstOrDefault(predication => predication.Predicate == verb) is { } predication
            ? OfVerb(sentence, place, predication)
            : None;
    }

    private Holders OfVerb(SentenceContext sentence, int place, Predication predication)
    {
        var tree = sentence.Tree;
        var preposition = tree.Preposition(place);
        if (!tree.Is(place, "xcomp", "obj", "iobj", "obl", "nmod", "advcl", "flat", "dep"))
        {
            return None;
        }

        // "As CEO of Acme, Roe oversees it"; "A native of Detroit, he moved".
        if (place < predication.Subject && place < predication.Predicate && preposition is "as" or "" && tree.Is(place, "obl", "advcl", "xcomp", "nmod", "dep"))
        {
            return new Holders(All(sentence, predication.Subject), HolderForm.Apposition);
        }

        if (_verbs.Find(predication.Lemma, preposition) is not { } verb || (preposition.Length == 0 && tree.Is(place, "obl", "nmod")))
        {
            return None;
        }

        var who = verb.IsOfObject ? predication.Fillers("patient").Concat(predication.Fillers("recipient")).FirstOrDefault(head => head != place, -1)
            : predication.IsPassive ? predication.Fillers("agent").FirstOrDefault(-1)
            : predication.Subject;
        return new Holders(All(sentence, who), HolderForm.Clause, predication.Predicate, verb.Effect);
    }

    /// <summary>"Jane Roe, 45, the CEO of Acme"; "Jane Roe (CEO of Acme)".</summary>
    private static Holders Apposed(SentenceContext sentence, int place, bool isPlural)
    {
        var tree = sentence.Tree;
        if (!tree.Is(place, "appos", "parataxis", "list") || tree.Head(place) is not (>= 0 and var name) || name > place)
        {
            return None;
        }

        if (sentence.Participants.Apposed(tree, place) is not { } participant)
        {
            return None;
        }

        var coordination = isPlural && tree.Is(name, "conj") ? tree.Head(name) : name;
        return new Holders(isPlural ? All(sentence, coordination, true, participant) : [participant], HolderForm.Apposition);
    }

    /// <summary>What the noun shares its place with: the first of coordinated nouns, the last of them where the name comes behind it, the one it is among.</summary>
    private static IEnumerable<int> Shared(SentenceContext sentence, int noun, int place)
    {
        var tree = sentence.Tree;
        var head = tree.Head(place);
        if (head >= 0 && tree.Is(place, "conj"))
        {
            if (!IsName(sentence, head))
            {
                yield return head;
            }
            else if (tree[noun].PartOfSpeech == PartOfSpeech.Noun && !IsClosed(tree, place))
            {
                // "Jane Roe, founder and CEO": parsers hang the second noun on the name.
                foreach (var other in tree.Children(head, "appos").Where(other => other < place && tree[other].PartOfSpeech == PartOfSpeech.Noun))
                {
                    yield return other;
                }
            }
        }
        else if (head >= 0 && tree.Preposition(place) is "of" or "to" && tree.Is(place, "nmod", "obl") && IsOneOf(tree, head))
        {
            yield return head;
        }
        else if (noun == place)
        {
            foreach (var other in tree.Children(place, "conj").Where(other => tree.IsNominal(other) && !IsName(sentence, other) && !tree.HasChild(other, "det") && !tree.Children(other).Any(tree.IsPossessive)))
            {
                yield return other;
            }
        }
    }

    /// <summary>"Jane Roe, CEO of Acme, and a friend of hers": a comma before "and" ends the apposition.</summary>
    private static bool IsClosed(SentenceTree tree, int place) =>
        tree.Children(place, "cc").Any(and => and > 0 && tree[and - 1].Text == ",") && tree.HasChild(tree.Head(tree.Head(place)) < 0 ? place : tree.Head(place), "conj")
        && tree.Children(tree.Head(place), "conj").Count() == 1;

    /// <summary>"one of the founders", "the older of two daughters".</summary>
    private static bool IsOneOf(SentenceTree tree, int token) => tree.Tag(token) is "CD" or "JJR" or "JJS" or "JJ" || tree.Lemma(token) is "one" or "some" or "several" or "both";

    private static bool IsName(SentenceContext sentence, int token) => sentence.Participant(token) is { Type: MentionType.Name } name && name.FirstToken <= token && token < name.EndToken;

    private static IReadOnlyList<Participant> All(SentenceContext sentence, int head) => head < 0 ? [] : [.. sentence.Tree.Conjuncts(head).Select(sentence.Participant).OfType<Participant>()];

    private static IReadOnlyList<Participant> All(SentenceContext sentence, int head, bool isPlural, Participant first) =>
        isPlural ? [.. All(sentence, head).Prepend(first).DistinctBy(participant => participant.Entity.Id)] : [first];

    private static Holders None { get; } = new([], HolderForm.Apposition);
}
