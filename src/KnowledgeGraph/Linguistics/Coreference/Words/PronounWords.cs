using System.Collections.Frozen;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>The pronouns that may refer to what was mentioned before, relative ones apart.</summary>
internal static class PronounWords
{
    private static readonly FrozenDictionary<string, WordClass> s_forms =
        Forms(WordClass.He, "he", "him", "his", "himself")
            .Concat(Forms(WordClass.She, "she", "her", "hers", "herself"))
            .Concat(Forms(WordClass.It, "it", "its", "itself"))
            .Concat(Forms(WordClass.They, "they", "them", "their", "theirs", "themselves", "themself"))
            .Concat(Forms(WordClass.I, "i", "me", "my", "mine", "myself"))
            .Concat(Forms(WordClass.You, "you", "your", "yours", "yourself", "yourselves"))
            .Concat(Forms(WordClass.We, "we", "us", "our", "ours", "ourselves"))
            .Concat(Forms(WordClass.This, "this", "that"))
            .Concat(Forms(WordClass.These, "these", "those"))
            .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Null for a word that is no such pronoun, or an "it" that stands for nothing.</summary>
    public static WordClass? ClassOf(Token token)
    {
        if (!s_forms.TryGetValue(token.Text.ToLowerInvariant(), out var type))
        {
            return null;
        }

        var isPersonal = token.Tag is "PRP" or "PRP$";
        var stands = type is WordClass.This or WordClass.These
            ? token.Tag == "DT" && token.Relation is not ("det" or "advmod" or "mark" or "det:predet")
            : isPersonal && token.Relation != "expl";
        return stands ? type : null;
    }

    private static IEnumerable<KeyValuePair<string, WordClass>> Forms(WordClass type, params string[] words) =>
        words.Select(word => KeyValuePair.Create(word, type));
}
