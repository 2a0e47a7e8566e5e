using System.Collections.Frozen;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>Common nouns that can stand for a thing named elsewhere: its kind, and its gender where the noun tells.</summary>
internal sealed class NominalLexicon
{
    private readonly FrozenDictionary<string, (EntityKind Kind, Gender Gender)> _nouns;

    private NominalLexicon(FrozenDictionary<string, (EntityKind Kind, Gender Gender)> nouns) => _nouns = nouns;

    public static NominalLexicon Embedded()
    {
        var nouns = new Dictionary<string, (EntityKind, Gender)>(StringComparer.Ordinal);
        foreach (var role in WordLists.Words("role-nouns"))
        {
            nouns[role] = (EntityKind.Person, Gender.Unknown);
        }

        foreach (var (section, words) in WordLists.Sections("nominals"))
        {
            foreach (var word in words)
            {
                var known = nouns.TryGetValue(word, out var entry);
                nouns[word] = known && GenderOf(section) == Gender.Unknown ? entry : (KindOf(section), GenderOf(section));
            }
        }

        return new NominalLexicon(nouns.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>What the noun stands for, null for a noun that is not in the lexicon.</summary>
    /// <param name="noun">Singular, in any case.</param>
    public (EntityKind Kind, Gender Gender)? Of(string noun) =>
        _nouns.TryGetValue(noun.ToLowerInvariant(), out var entry) ? entry : null;

    private static EntityKind KindOf(string section) => Enum.Parse<EntityKind>(section.Split(' ')[0], ignoreCase: true);

    private static Gender GenderOf(string section) =>
        section.EndsWith(" male", StringComparison.Ordinal) ? Gender.Male
        : section.EndsWith(" female", StringComparison.Ordinal) ? Gender.Female
        : Gender.Unknown;
}
