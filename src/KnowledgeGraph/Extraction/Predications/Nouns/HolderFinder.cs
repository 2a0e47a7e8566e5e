using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Predications.Nouns;

/// <summary>
/// Finds who is meant by a group of coordinated nouns: the subject of its clause ("is", "became", "served as", "was named"),
/// the name next to it ("CEO Jane Roe"), or the name beyond a comma on either side.
/// </summary>
internal static class HolderFinder
{
    /// <summary>Verbs whose object takes the role: "appointed Roe CEO".</summary>
    private static readonly string[] _givers =
        ["appoint", "name", "elect", "hire", "nominate", "tap", "promote", "recruit", "select", "choose", "designate", "install", "crown", "confirm", "bring", "introduce", "select", "make", "re-elect", "employ"];

    /// <summary>Verbs whose subject has or takes the role.</summary>
    private static readonly string[] _takers =
        ["become", "remain", "serve", "work", "act", "join", "return", "continue", "start", "begin", "function", "be", "stay", "leave", "retire", "resign", "rise", "move", "volunteer", "double", "operate", "practice"];

    /// <param name="sentence">The sentence read.</param>
    /// <param name="first">The first noun of the group.</param>
    /// <param name="last">The last noun of the group.</param>
    /// <param name="clause">The predicate of the clause that says who, -1 when none does.</param>
    /// <returns>Alternatives in order of preference.</returns>
    public static IReadOnlyList<IReadOnlyList<Participant>> Find(SentenceContext sentence, NounGroup first, NounGroup last, out int clause)
    {
        (clause, var subjects) = OfClause(sentence, first.Noun);
        if (subjects.Count == 0 && Predicate(sentence.Tree, first) is { } predicate)
        {
            (clause, subjects) = OfClause(sentence, predicate);
        }

        if (subjects.Count > 0)
        {
            return [subjects];
        }

        clause = -1;
        IReadOnlyList<IReadOnlyList<Participant>> beyond = OwnerFinder.IsDefinite(sentence, first)
            ? [AfterComma(sentence, last), BeforeComma(sentence, first)]
            : [BeforeComma(sentence, first), Opened(sentence, first, last)];
        return [.. beyond.Prepend(Adjacent(sentence, last)).Where(holders => holders.Count > 0)];
    }

    private static (int Clause, IReadOnlyList<Participant> Subjects) OfClause(SentenceContext sentence, int noun)
    {
        var tree = sentence.Tree;
        if (tree.HasChild(noun, "cop"))
        {
            return (noun, Subjects(sentence, SubjectFinder.Of(tree, noun).Head));
        }

        var verb = tree.Head(noun);
        if (verb < 0 || !tree.IsVerb(verb) || !IsComplement(tree, noun))
        {
            return (-1, []);
        }

        if (_givers.Contains(tree.Lemma(verb)))
        {
            var isPassive = tree.Tag(verb) == "VBN" && !tree.HasChildLemma(verb, "aux", "have") | tree.HasChildLemma(verb, "aux", "be");
            var given = isPassive ? SubjectFinder.Of(tree, verb).Head : tree.Children(verb, "obj").Concat(tree.Children(verb, "iobj")).FirstOrDefault(child => child != noun, -1);
            return (verb, Subjects(sentence, given));
        }

        return _takers.Contains(tree.Lemma(verb)) ? (verb, Subjects(sentence, SubjectFinder.Of(tree, verb).Head)) : (-1, []);
    }

    /// <summary>"is a businessman, CEO of Acme": the predicate that the noun, behind a comma, says more of; null when it does not.</summary>
    private static int? Predicate(SentenceTree tree, NounGroup first)
    {
        var head = tree.Head(first.Noun);
        return head >= 0 && head < first.First && tree.Relation(first.Noun) is "conj" or "appos" && tree.HasChild(head, "cop") && tree[first.First - 1].Text == ","
            ? head
            : null;
    }

    private static bool IsComplement(SentenceTree tree, int noun) => tree.Relation(noun) switch
    {
        "xcomp" => true,
        "obj" => tree.Lemma(tree.Head(noun)) is "become" or "name" or "appoint" or "elect" or "remain",
        "obl" => tree.Preposition(noun) is "as" or "to",
        _ => false,
    };

    private static IReadOnlyList<Participant> Subjects(SentenceContext sentence, int head) =>
        head < 0 ? [] : [.. sentence.Tree.Conjuncts(head).Select(sentence.Participant).OfType<Participant>()];

    /// <summary>"CEO Jane Roe", "his wife Jane and".</summary>
    private static IReadOnlyList<Participant> Adjacent(SentenceContext sentence, NounGroup last) =>
        Starting(sentence, last.End, sentence.Tree[last.Noun].Tag is "NNS" or "NNPS");

    /// <summary>"its founder, Jane Roe".</summary>
    private static IReadOnlyList<Participant> AfterComma(SentenceContext sentence, NounGroup last) =>
        last.End < sentence.Tree.Count && sentence.Tree[last.End].Text == ","
            ? Starting(sentence, last.End + 1, sentence.Tree[last.Noun].Tag is "NNS" or "NNPS")
            : [];

    /// <summary>"A native of Detroit, he": a noun phrase in front of the sentence is about its subject.</summary>
    private static IReadOnlyList<Participant> Opened(SentenceContext sentence, NounGroup first, NounGroup last)
    {
        var subject = last.End + 1;
        return first.First <= 2 && subject < sentence.Tree.Count && sentence.Tree[last.End].Text == "," && sentence.Tree.Is(subject, "nsubj")
            && sentence.Participant(subject) is { } participant ? [participant] : [];
    }

    private static IReadOnlyList<Participant> Starting(SentenceContext sentence, int token, bool isPlural)
    {
        var names = sentence.Participants.Names(sentence.Tree).ToList();
        var found = new List<Participant>();
        while (names.FirstOrDefault(name => name.FirstToken == token) is { } name && !IsPossessor(sentence.Tree, name))
        {
            found.Add(name);
            token = name.EndToken + 1;
            var isJoined = isPlural && token < sentence.Tree.Count && sentence.Tree.Word(token - 1) is "and" or ",";
            if (!isJoined)
            {
                break;
            }

            token += sentence.Tree.Word(token) == "and" ? 1 : 0;
        }

        return found;
    }

    private static bool IsPossessor(SentenceTree tree, Participant name) => name.EndToken < tree.Count && tree.Tag(name.EndToken) == "POS";

    /// <summary>"Jane Roe, 45, the CEO of Acme"; "Jane Roe (CEO of Acme)".</summary>
    private static IReadOnlyList<Participant> BeforeComma(SentenceContext sentence, NounGroup first)
    {
        var tree = sentence.Tree;
        var mark = OwnerFinder.Start(sentence, first) - 1;
        if (mark >= -1 && tree.Tag(mark + 1) == "WP$")
        {
            return [];
        }

        if (mark > 0 && tree.Word(mark) is "now" or "then" or "currently" or "formerly")
        {
            mark--;
        }

        if (mark < 1 || tree[mark].Text is not ("," or "(" or "–" or "—" or "-" or "--"))
        {
            return [];
        }

        var end = mark;
        if (end >= 2 && tree[end - 1].PartOfSpeech == PartOfSpeech.Num && tree[end - 2].Text is "," or "(")
        {
            end -= 2;
        }

        return [.. sentence.Participants.Names(tree).Where(name => name.EndToken == end)];
    }
}
