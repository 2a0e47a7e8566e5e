using System.Collections.Frozen;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>What a personal pronoun of the third person can stand for.</summary>
internal sealed record PronounClass(string Name, Gender Gender, bool IsPerson, bool IsPlural)
{
    private static readonly FrozenDictionary<string, PronounClass> s_classes = All().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The class of a pronoun in lower case, null for one of the first or second person and for relative ones.</summary>
    public static PronounClass? Of(string pronoun) => s_classes.GetValueOrDefault(pronoun);

    /// <summary>Whether a mention agrees with the pronoun in kind, gender and number.</summary>
    public bool Admits(CoreferenceState state, MentionView other)
    {
        if (state.KindOf(other) is not { } kind)
        {
            return false;
        }

        return IsPlural
            ? kind is EntityKind.Organization && !state.Chain(other).Any(member => member.Text is "it" or "its")
            : (kind == EntityKind.Person) == IsPerson && CoreferenceState.GendersFit(state.GenderOf(other), Gender);
    }

    /// <summary>Whether a common noun could be meant.</summary>
    public bool AdmitsNoun(Token token) => IsPlural
        ? token.Tag is "NNS" or "NNPS"
        : !IsPerson && token.Tag == "NN" && token.Relation is not ("compound" or "obl:tmod" or "nmod:tmod");

    private static IEnumerable<KeyValuePair<string, PronounClass>> All()
    {
        var he = new PronounClass("he", Gender.Male, IsPerson: true, IsPlural: false);
        var she = new PronounClass("she", Gender.Female, IsPerson: true, IsPlural: false);
        var it = new PronounClass("it", Gender.Unknown, IsPerson: false, IsPlural: false);
        var they = new PronounClass("they", Gender.Unknown, IsPerson: false, IsPlural: true);
        return Forms(he, "he", "him", "his", "himself")
            .Concat(Forms(she, "she", "her", "hers", "herself"))
            .Concat(Forms(it, "it", "its", "itself"))
            .Concat(Forms(they, "they", "them", "their", "themselves"));
    }

    private static IEnumerable<KeyValuePair<string, PronounClass>> Forms(PronounClass forms, params string[] words) =>
        words.Select(word => KeyValuePair.Create(word, forms));
}
