using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Participants;

namespace KnowledgeGraph.Extraction.Predications.Nouns;

/// <summary>Finds of whom or what a noun is: "Acme's CEO", "CEO of Acme", "Acme CEO", "its CEO".</summary>
internal static class OwnerFinder
{
    /// <summary>Its own possessor, complement and compound first, then what coordinated nouns share: possessors from before, complements from behind.</summary>
    public static IEnumerable<IReadOnlyList<Participant>> Find(SentenceContext sentence, IReadOnlyList<NounGroup> members, int index)
    {
        yield return Possessor(sentence, members[index]);
        yield return members[index].Complements;
        yield return Compound(sentence, members[index]);
        for (var i = index - 1; i >= 0; i--)
        {
            yield return Possessor(sentence, members[i]);
            yield return Compound(sentence, members[i]);
        }

        for (var i = index + 1; i < members.Count && !IsDescription(sentence, members); i++)
        {
            yield return members[i].Complements;
        }

        yield return BehindComma(sentence, members[^1]);
    }

    /// <summary>"a lawyer, professor, historian and founder of Acme": what somebody is, of which only the last is of Acme.</summary>
    private static bool IsDescription(SentenceContext sentence, IReadOnlyList<NounGroup> members) =>
        members.Count > 2 && members[0].First > 0 && sentence.Tree.Word(members[0].First - 1) is "a" or "an";

    /// <summary>"Jane Roe, owner, Acme.": a bare role between commas, with the organization behind it.</summary>
    private static IReadOnlyList<Participant> BehindComma(SentenceContext sentence, NounGroup last)
    {
        var tree = sentence.Tree;
        if (last.End != last.Noun + 1 || last.End + 1 >= tree.Count || tree[last.End].Text != "," || last.First == 0 || tree[last.First - 1].Text != ",")
        {
            return [];
        }

        return [.. sentence.Participants.Names(tree).Where(name => name.FirstToken == last.End + 1 && name.Kind == EntityKind.Organization
            && (name.EndToken >= tree.Count || tree[name.EndToken].PartOfSpeech == PartOfSpeech.Punct || tree[name.EndToken].Text == "("))];
    }

    /// <summary>Whether the noun has a determiner or possessor in front, so that a name after a comma can say who is meant.</summary>
    public static bool IsDefinite(SentenceContext sentence, NounGroup group) =>
        Possessor(sentence, group).Count > 0 || Compound(sentence, group).Count > 0
        || (group.First > 0 && sentence.Tree.Word(group.First - 1) is "the" or "its" or "his" or "her" or "their");

    /// <summary>Where the noun phrase begins with its possessor or compound.</summary>
    public static int Start(SentenceContext sentence, NounGroup group)
    {
        var owners = Possessor(sentence, group) is { Count: > 0 } possessors ? possessors : Compound(sentence, group);
        var start = owners.Count > 0 ? owners.Min(owner => owner.FirstToken) : group.First;
        return start > 0 && sentence.Tree[start - 1].PartOfSpeech == PartOfSpeech.Det ? start - 1 : start;
    }

    private static IReadOnlyList<Participant> Possessor(SentenceContext sentence, NounGroup group)
    {
        var tree = sentence.Tree;
        var before = group.First - 1;
        if (before < 0)
        {
            return [];
        }

        var token = tree.Tag(before) == "PRP$" ? before : tree.Tag(before) == "POS" ? before - 1 : -1;
        if (token >= 0 && (Ending(sentence, token) ?? Fronted(sentence, token)) is { } adjacent)
        {
            return [adjacent];
        }

        return token >= 0 || !tree.Children(group.Noun).Any(tree.IsPossessive)
            ? []
            : [.. tree.Children(group.Noun).Where(tree.IsPossessive).SelectMany(tree.Conjuncts).Select(sentence.Participant).OfType<Participant>()];
    }

    private static IReadOnlyList<Participant> Compound(SentenceContext sentence, NounGroup group) =>
        [.. sentence.Participants.Names(sentence.Tree).Where(name => name.EndToken == group.First)];

    /// <summary>"Acme, …, its founder, Roe, said": an "its" that nothing has resolved means the organization named last in front of it.</summary>
    private static Participant? Fronted(SentenceContext sentence, int token) =>
        sentence.Tree.Word(token) == "its"
            ? sentence.Participants.Names(sentence.Tree).LastOrDefault(name => name.EndToken <= token && name.Kind == EntityKind.Organization)
            : null;

    private static Participant? Ending(SentenceContext sentence, int token) =>
        sentence.Participants.Names(sentence.Tree).FirstOrDefault(name => name.EndToken == token + 1) ?? sentence.Participant(token);
}
