using System.Collections.Frozen;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>Own word lists that tell names from what stands around them.</summary>
internal sealed class NameLexicon
{
    private readonly FrozenDictionary<string, WordMarks> _marks;

    private NameLexicon(FrozenDictionary<string, WordMarks> marks) => _marks = marks;

    public static NameLexicon Embedded()
    {
        var marks = new Dictionary<string, WordMarks>(StringComparer.Ordinal);
        Add(marks, WordLists.Words("titles"), WordMarks.Title);
        Add(marks, WordLists.Words("role-nouns"), WordMarks.Role);
        Add(marks, WordLists.Words("organization-words", "legal"), WordMarks.LegalForm);
        Add(marks, WordLists.Words("organization-words", "short"), WordMarks.OrganizationShort);
        Add(marks, WordLists.Words("organization-words", "head"), WordMarks.OrganizationHead);
        Add(marks, WordLists.Words("demonyms"), WordMarks.Demonym);
        Add(marks, WordLists.Words("calendar"), WordMarks.Calendar);
        return new NameLexicon(marks.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>What is known of a word; upper and lower case and a full stop at the end make no difference.</summary>
    public WordMarks Of(string word) => _marks.GetValueOrDefault(word.TrimEnd('.').ToLowerInvariant());

    /// <summary>Whether the word is for people, a language or a faith rather than a place; plurals count.</summary>
    public bool IsDemonym(string word) =>
        Of(word).HasFlag(WordMarks.Demonym) || (word.EndsWith('s') && Of(word[..^1]).HasFlag(WordMarks.Demonym));

    private static void Add(Dictionary<string, WordMarks> marks, IEnumerable<string> words, WordMarks mark)
    {
        foreach (var word in words)
        {
            marks[word] = marks.GetValueOrDefault(word) | mark;
        }
    }
}
