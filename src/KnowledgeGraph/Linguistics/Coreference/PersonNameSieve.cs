using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>
/// Forms of one person's name: parts of the full name (also more than one: "van der Berg"), swapped order ("Xie Saining", "Saining Xie"), initials and middle
/// names. Two full names that disagree are two people; a part that fits several goes to the nearest before it.
/// </summary>
internal sealed class PersonNameSieve : ISieve
{
    private static readonly HashSet<string> s_suffixes = new(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"], StringComparer.Ordinal);

    public void Link(CoreferenceState state)
    {
        var people = state.Names.Where(name => name.Kind == EntityKind.Person).Select(name => (Name: name, Parts: Parts(name))).ToList();
        var full = people.FindAll(person => person.Parts.Count > 1);
        LinkFullNames(state, [.. full.DistinctBy(person => person.Name.Text)]);
        var byPart = full.SelectMany(person => person.Parts.Distinct(StringComparer.Ordinal).Select(part => (Part: part, person.Name, IsLast: part == person.Parts[^1])))
            .ToLookup(entry => entry.Part, entry => (entry.Name, entry.IsLast), StringComparer.Ordinal);
        foreach (var (name, parts) in people.Where(person => person.Parts.Count == 1))
        {
            LinkPart(state, name, [.. byPart[parts[0]]]);
        }
    }

    private static void LinkFullNames(CoreferenceState state, List<(MentionView Name, List<string> Parts)> full)
    {
        for (var i = 0; i < full.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                if (AreForms(full[i].Parts, full[k].Parts))
                {
                    state.Join(full[k].Name, full[i].Name, byName: true);
                }
            }
        }
    }

    private static void LinkPart(CoreferenceState state, MentionView name, List<(MentionView Name, bool IsLast)> full)
    {
        var title = TitleGender(name);
        var fitting = full.FindAll(other => CoreferenceState.GendersFit(title, state.GenderOf(other.Name)));
        var surnames = fitting.FindAll(other => other.IsLast);
        fitting = surnames.Count > 0 ? surnames : fitting;
        var nearest = fitting.FindLast(other => other.Name.Index < name.Index).Name ?? fitting.FirstOrDefault().Name;
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
        [.. name.Text.Replace(" - ", "-", StringComparison.Ordinal).Split(' ').Where(word => char.IsLetter(word[0]) && !s_suffixes.Contains(word))];

    private static bool AreForms(List<string> a, List<string> b)
    {
        if (a.Count == b.Count && a.Order(StringComparer.Ordinal).SequenceEqual(b.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            return true;
        }

        var (longer, shorter) = a.Count < b.Count ? (b, a) : (a, b);
        if (shorter.Count > 1 && longer[^shorter.Count..].SequenceEqual(shorter, StringComparer.Ordinal))
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
