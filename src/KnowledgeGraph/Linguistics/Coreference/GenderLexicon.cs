using System.Collections.Frozen;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>The gender that first names, titles and pronouns show.</summary>
internal sealed class GenderLexicon
{
    private static readonly FrozenDictionary<string, Gender> s_words = new Dictionary<string, Gender>
    {
        ["he"] = Gender.Male,
        ["him"] = Gender.Male,
        ["his"] = Gender.Male,
        ["himself"] = Gender.Male,
        ["mr"] = Gender.Male,
        ["sir"] = Gender.Male,
        ["lord"] = Gender.Male,
        ["king"] = Gender.Male,
        ["prince"] = Gender.Male,
        ["she"] = Gender.Female,
        ["her"] = Gender.Female,
        ["hers"] = Gender.Female,
        ["herself"] = Gender.Female,
        ["mrs"] = Gender.Female,
        ["ms"] = Gender.Female,
        ["miss"] = Gender.Female,
        ["lady"] = Gender.Female,
        ["dame"] = Gender.Female,
        ["queen"] = Gender.Female,
        ["princess"] = Gender.Female,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenSet<string> _male = WordLists.Words("male-names");
    private readonly FrozenSet<string> _female = WordLists.Words("female-names");

    /// <summary>Of a pronoun or a title.</summary>
    public static Gender OfWord(string word) => s_words.GetValueOrDefault(word.TrimEnd('.').ToLowerInvariant());

    /// <summary>Of a person's name with at least two words: by its first word that tells, the last one (a surname) apart.</summary>
    public Gender OfName(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count && (i == 0 || i < words.Count - 1); i++)
        {
            var gender = OfFirstName(words[i].ToLowerInvariant());
            if (gender != Gender.Unknown)
            {
                return gender;
            }
        }

        return Gender.Unknown;
    }

    private Gender OfFirstName(string name)
    {
        var (male, female) = (_male.Contains(name), _female.Contains(name));
        return male == female ? Gender.Unknown : male ? Gender.Male : Gender.Female;
    }
}
