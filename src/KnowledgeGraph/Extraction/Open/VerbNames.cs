using System.Text;

namespace KnowledgeGraph.Extraction.Open;

/// <summary>
/// Names open relations from one inventory: the verb, or the one that stands for all of its meaning, in the past tense and in American
/// spelling. "criticise" is CRITICIZED, "point out" is POINTED_OUT, "purchase" is ACQUIRED, "have" is HAS.
/// </summary>
internal sealed class VerbNames
{
    private static readonly string[] s_ending = ["ing", "ed", "es", "s"];

    private readonly Dictionary<string, string> _canonical = WordList.Table("verb-names").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    private readonly Dictionary<string, string> _past;
    private readonly Dictionary<string, string> _verbOfForm = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> _verbs;

    public VerbNames()
    {
        var irregular = WordList.Table("irregular-verbs").ToList();
        _past = irregular.ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        foreach (var row in irregular)
        {
            foreach (var form in row.Skip(1))
            {
                _verbOfForm.TryAdd(form, row[0]);
            }
        }

        _verbs = WordList.Set("verbs");
    }

    /// <param name="lemma">With a particle after a blank, if any.</param>
    /// <param name="word">The verb as it stands, lower case: it corrects a slip of the lemmatizer.</param>
    /// <param name="preposition">Appended when the object follows it; empty for none.</param>
    /// <returns>Null when the verb is shorter than three letters or holds anything but letters and hyphens: such is no verb but a slip of the tagger.</returns>
    public string? Name(string lemma, string word, string preposition)
    {
        if (lemma.Length < 3)
        {
            return null;
        }

        var words = lemma.Split(' ', 2);
        words[0] = Verb(words[0], word);
        words = Canonical(string.Join(' ', words)).Split(' ');
        words[0] = Past(words[0]);
        var name = new StringBuilder(string.Join('_', words));
        if (preposition.Length > 0)
        {
            name.Append('_').Append(preposition);
        }

        name.Replace('-', '_').Replace(' ', '_');
        var result = name.ToString().ToUpperInvariant();
        return result.All(letter => char.IsAsciiLetterUpper(letter) || letter == '_') ? result : null;
    }

    /// <summary>The verb alone has a name of its own where the one with its particle has none: "summarise up" is "summarize up".</summary>
    private string Canonical(string verb)
    {
        if (_canonical.TryGetValue(verb, out var whole))
        {
            return whole;
        }

        var words = verb.Split(' ', 2);
        return words.Length == 2 && _canonical.TryGetValue(words[0], out var first) && !first.Contains(' ', StringComparison.Ordinal) ? $"{first} {words[1]}" : verb;
    }

    /// <summary>The lemma, unless the word is no form of it: then the verb whose form it is.</summary>
    private string Verb(string lemma, string word)
    {
        if (_verbOfForm.TryGetValue(word, out var irregular) && !_verbs.Contains(lemma))
        {
            return irregular;
        }

        if (_verbs.Contains(lemma) || lemma == word || IsForm(word, lemma))
        {
            return lemma;
        }

        var stems = s_ending.Where(ending => word.EndsWith(ending, StringComparison.Ordinal)).Take(1).SelectMany(ending => Stems(word[..^ending.Length])).ToList();
        return stems.Find(_verbs.Contains) ?? stems.Find(stem => IsForm(word, stem)) ?? lemma;
    }

    /// <summary>"summ" of "summing" may be of "sum", "summe" or "summ".</summary>
    private static IEnumerable<string> Stems(string rest)
    {
        if (rest.Length > 2 && rest[^1] == rest[^2])
        {
            yield return rest[..^1];
        }

        yield return rest + "e";
        yield return rest;
        if (rest.EndsWith('i'))
        {
            yield return rest[..^1] + "y";
        }
    }

    private bool IsForm(string word, string verb)
    {
        var past = Past(verb);
        return word == past || word == verb + "s" || (word == verb + "es" && TakesEs(verb)) || (verb.EndsWith('y') && word == verb[..^1] + "ies")
            || (past.EndsWith("ed", StringComparison.Ordinal) && word.EndsWith("ing", StringComparison.Ordinal) && word[..^3] is var stem
                && (stem == past[..^2] || stem + "e" == verb || (verb.EndsWith('y') && stem == verb)))
            || (!past.EndsWith("ed", StringComparison.Ordinal) && word.StartsWith(verb.TrimEnd('e'), StringComparison.Ordinal) && word.EndsWith("ing", StringComparison.Ordinal));
    }

    private static bool TakesEs(string verb) => verb[^1] is 's' or 'x' or 'z' or 'o' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal);

    private string Past(string verb)
    {
        if (_past.TryGetValue(verb, out var past))
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
