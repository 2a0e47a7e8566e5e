using System.Text;

namespace KnowledgeGraph.Extraction.Open;

/// <summary>Names open relations after their verb in the past tense: "criticize" is CRITICIZED, "point out" is POINTED_OUT.</summary>
internal sealed class VerbNames
{
    private readonly Dictionary<string, string> _irregular;
    private readonly HashSet<string> _irregularPasts;

    public VerbNames()
    {
        _irregular = WordList.Table("irregular-verbs").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        _irregularPasts = _irregular.Values.ToHashSet(StringComparer.Ordinal);
    }

    /// <param name="lemma">With a particle after a blank, if any.</param>
    /// <param name="word">The verb as it stands, lower case: a past form names itself, so that a slip of the lemmatizer does not show.</param>
    /// <param name="preposition">Appended when the object follows it; empty for none.</param>
    /// <returns>Null when the verb is shorter than three letters or holds anything but letters and hyphens: such is no verb but a slip of the tagger.</returns>
    public string? Name(string lemma, string word, string preposition)
    {
        if (lemma.Length < 3)
        {
            return null;
        }

        var words = lemma.Split(' ');
        words[0] = _irregularPasts.Contains(word) || word.EndsWith("ed", StringComparison.Ordinal) ? word : Past(words[0]);
        var name = new StringBuilder(string.Join('_', words));
        if (preposition.Length > 0)
        {
            name.Append('_').Append(preposition);
        }

        name.Replace('-', '_').Replace(' ', '_');
        var result = name.ToString().ToUpperInvariant();
        return result.All(letter => char.IsAsciiLetterUpper(letter) || letter == '_') ? result : null;
    }

    private string Past(string verb)
    {
        if (_irregular.TryGetValue(verb, out var past))
        {
            return past;
        }

        return verb switch
        {
            [.., 'e'] => verb + "d",
            [.., var before, 'y'] when !IsVowel(before) => verb[..^1] + "ied",
            [.., var first, var vowel, var last] when Doubles(verb, first, vowel, last) => verb + last + "ed",
            _ => verb + "ed",
        };
    }

    /// <summary>"ban" doubles its last letter, "visit" and "play" do not.</summary>
    private static bool Doubles(string verb, char first, char vowel, char last) =>
        verb.Count(IsVowel) == 1 && IsVowel(vowel) && !IsVowel(first) && !IsVowel(last) && last is not ('w' or 'x' or 'y');

    private static bool IsVowel(char letter) => "aeiou".Contains(letter);
}
