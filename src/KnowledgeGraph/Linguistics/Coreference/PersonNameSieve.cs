using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>
/// Forms of one person's name: parts of the full name, swapped order ("Xie Saining", "Saining Xie"), initials and middle
/// names. Two full names that disagree are two people; a part that fits several goes to the nearest before it.
/// </summary>
internal sealed class PersonNameSieve : ISieve
{
    private static readonly HashSet<string> s_suffixes = new(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"], StringComparer.Ordinal);

    public void Link(CoreferenceState state)
    {
        var people = state.Names.Where(name => name.Kind == EntityKind.Person).ToList();
        var full = people.Where(name => Parts(name).Count > 1).ToList();
        LinkFullNames(state, full);
        foreach (var name in people.Where(name => Parts(name).Count == 1))
        {
            LinkPart(state, name, full);
        }
    }

    private static void LinkFullNames(CoreferenceState state, List<MentionView> full)
    {
        for (var i = 0; i < full.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                if (!state.Links.AreLinked(full[i].Index, full[k].Index) && AreForms(Parts(full[i]), Parts(full[k])))
                {
                    state.Join(full[k], full[i], byName: true);
                }
            }
        }
    }

    private static void LinkPart(CoreferenceState state, MentionView name, List<MentionView> full)
    {
        var part = Parts(name)[0];
        var fitting = full.Where(other => Parts(other).Contains(part, StringComparer.Ordinal)
            && CoreferenceState.GendersFit(TitleGender(name), state.GenderOf(other))).ToList();
        var surnames = fitting.Where(other => Parts(other)[^1] == part).ToList();
        fitting = surnames.Count > 0 ? surnames : fitting;
        var nearest = fitting.FindLast(other => other.Index < name.Index) ?? fitting.FirstOrDefault();
        if (nearest is not null)
        {
            state.Join(nearest, name, byName: true);
        }
    }

    /// <summary>The gender a title shows; a lone surname that is also a first name shows none.</summary>
    private static Gender TitleGender(MentionView name) => name.Mention.FirstToken == 0
        ? Gender.Unknown
        : GenderLexicon.OfWord(name.Sentence.Tokens[name.Mention.FirstToken - 1].Text);

    private static List<string> Parts(MentionView name) =>
        [.. name.Text.Split(' ').Where(word => char.IsLetter(word[0]) && !s_suffixes.Contains(word))];

    private static bool AreForms(List<string> a, List<string> b)
    {
        if (a.Count == b.Count && a.Order(StringComparer.Ordinal).SequenceEqual(b.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            return true;
        }

        return a.Count > 0 && b.Count > 0 && a[^1] == b[^1] && FirstNamesAgree(a[0], b[0])
            && (a.Count == 2 || b.Count == 2 || a.Zip(b).All(pair => FirstNamesAgree(pair.First, pair.Second)));
    }

    /// <summary>Equal, or one is the initial of the other.</summary>
    private static bool FirstNamesAgree(string a, string b) =>
        a == b || (a[0] == b[0] && (IsInitial(a) || IsInitial(b)));

    private static bool IsInitial(string name) => name.Length == 1 || (name.Length == 2 && name[1] == '.') || name.Contains('.', StringComparison.Ordinal);
}
