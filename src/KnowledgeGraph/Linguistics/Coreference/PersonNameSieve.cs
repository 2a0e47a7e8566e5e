using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>
/// Forms of one person's name: parts of the full name (also more than one: "van der Berg"), swapped order ("Xie Saining",
/// "Saining Xie"), initials and middle names. Two full names that disagree are two people, and so are "Jr." and "Sr."; a part
/// that fits several people stands for none of them.
/// </summary>
internal sealed class PersonNameSieve : ISieve
{
    private sealed record PersonName(MentionView Mention, IReadOnlyList<string> Parts, string Suffix);

    private static readonly HashSet<string> s_suffixes = new(["jr", "sr", "ii", "iii", "iv"], StringComparer.Ordinal);
    private static readonly HashSet<string> s_kin = new(["son", "grandson", "father", "grandfather", "nephew", "namesake"], StringComparer.Ordinal);

    /// <summary>So many words before a name can say whose son it is.</summary>
    private const int KinReach = 3;

    public void Link(CoreferenceState state)
    {
        var people = state.Names.Where(name => name.Kind == EntityKind.Person).Select(NameOf).ToList();
        var full = people.FindAll(person => person.Parts.Count > 1);
        LinkFullNames(state, [.. full.DistinctBy(person => person.Mention.Text)]);
        foreach (var part in people.Where(person => person.Parts.Count == 1))
        {
            LinkPart(state, part, full.FindAll(person => person.Parts.Contains(part.Parts[0], StringComparer.Ordinal)));
        }
    }

    private static PersonName NameOf(MentionView mention)
    {
        var words = mention.Text.Replace(" - ", "-", StringComparison.Ordinal).Split(' ').Where(word => char.IsLetter(word[0])).ToList();
        return new PersonName(
            mention, words.FindAll(word => !s_suffixes.Contains(word.TrimEnd('.'))), words.Find(word => s_suffixes.Contains(word.TrimEnd('.')))?.TrimEnd('.') ?? "");
    }

    private static void LinkFullNames(CoreferenceState state, List<PersonName> full)
    {
        for (var i = 0; i < full.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                if (AreForms(full[i].Parts, full[k].Parts) && SuffixesFit(full[i], full[k]))
                {
                    state.Join(full[k].Mention, full[i].Mention, byName: true);
                }
            }
        }
    }

    private static void LinkPart(CoreferenceState state, PersonName part, List<PersonName> full)
    {
        var title = TitleGender(part.Mention);
        var fitting = full.FindAll(other => CoreferenceState.GendersFit(title, state.GenderOf(other.Mention)) && (part.Suffix.Length == 0 || part.Suffix == other.Suffix));
        var surnames = fitting.FindAll(other => other.Parts[^1] == part.Parts[0]);
        fitting = surnames.Count > 0 ? surnames : fitting;
        if (fitting.Select(other => state.Links.ChainOf(other.Mention.Index)).Distinct().Count() == 1)
        {
            state.Join(fitting[0].Mention, part.Mention, byName: true);
        }
    }

    /// <summary>The gender a title shows; a lone surname that is also a first name shows none.</summary>
    private static Gender TitleGender(MentionView name) => name.Mention.FirstToken == 0
        ? Gender.Unknown
        : GenderLexicon.OfWord(name.Sentence.Tokens[name.Mention.FirstToken - 1].Text);

    /// <summary>One suffix of two may be left out, unless it is a son who is named so.</summary>
    private static bool SuffixesFit(PersonName a, PersonName b) =>
        a.Suffix == b.Suffix || ((a.Suffix.Length == 0 || b.Suffix.Length == 0) && !IsKin(a.Mention) && !IsKin(b.Mention));

    private static bool IsKin(MentionView name) => name.Sentence.Tokens.Take(name.Mention.FirstToken).TakeLast(KinReach)
        .Any(token => s_kin.Contains(token.Text.ToLowerInvariant()));

    private static bool AreForms(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        if (a.Count == b.Count && a.Order(StringComparer.Ordinal).SequenceEqual(b.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            return true;
        }

        var (longer, shorter) = a.Count < b.Count ? (b, a) : (a, b);
        if (shorter.Count > 1 && longer.TakeLast(shorter.Count).SequenceEqual(shorter, StringComparer.Ordinal))
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
