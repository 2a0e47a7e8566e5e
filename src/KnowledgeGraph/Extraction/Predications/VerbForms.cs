namespace KnowledgeGraph.Extraction.Predications;

/// <summary>The forms of verbs: which verb a word is a form of, and its past tense and participle.</summary>
internal sealed class VerbForms
{
    private static readonly string[] s_endings = ["ing", "ed", "es", "s"];

    private readonly Dictionary<string, string[]> _irregular;
    private readonly Dictionary<string, string> _verbOfForm = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> _verbs = WordList.Set("verbs");

    public VerbForms()
    {
        _irregular = WordList.Table("irregular-verbs").ToDictionary(row => row[0], row => row[1..], StringComparer.Ordinal);
        foreach (var (verb, forms) in _irregular)
        {
            foreach (var form in forms)
            {
                _verbOfForm.TryAdd(form, verb);
            }
        }
    }

    /// <summary>The lemma, unless it is no verb and the word no form of it, as after a slip of the lemmatizer: then the verb whose form the word is.</summary>
    /// <param name="lemma">As the lemmatizer has it.</param>
    /// <param name="word">As it stands, lower case.</param>
    public string Lemma(string lemma, string word)
    {
        if (_verbs.Contains(lemma) && !IsOfOther(word, lemma))
        {
            return lemma;
        }

        if (_verbOfForm.TryGetValue(word, out var irregular))
        {
            return irregular;
        }

        if (word.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && _verbOfForm.TryGetValue(word[(hyphen + 1)..], out var second))
        {
            // "co-led"
            return word[..(hyphen + 1)] + second;
        }

        var ending = Array.Find(s_endings, ending => word.EndsWith(ending, StringComparison.Ordinal) && word.Length > ending.Length + 2);
        var stems = ending is null ? [] : Stems(word[..^ending.Length]).ToList();
        return stems.Find(_verbs.Contains) ?? (lemma == word || IsForm(word, lemma) ? lemma : stems.Find(stem => IsForm(word, stem)) ?? lemma);
    }

    /// <summary>"leaned" is no form of "learn".</summary>
    private bool IsOfOther(string word, string lemma) =>
        word != lemma && _verbOfForm.TryGetValue(word, out var other) && other != lemma && word.EndsWith("ed", StringComparison.Ordinal) && !IsForm(word, lemma)
        && !(_irregular.TryGetValue(lemma, out var forms) && forms.Contains(word));

    /// <summary>Whether a word tagged as an inflected verb can be one: "sawdust" as a participle is a slip of the tagger.</summary>
    public bool IsInflected(string lemma, string word, string tag) =>
        tag is "VB" or "VBP" || word != lemma || _verbs.Contains(lemma) || _irregular.ContainsKey(lemma);

    /// <summary>"founded", "banned", "wrote".</summary>
    public string Past(string verb) => _irregular.TryGetValue(verb, out var forms) ? forms[0] : Regular(verb);

    /// <summary>"founded", "banned", "written".</summary>
    public string Participle(string verb) => _irregular.TryGetValue(verb, out var forms) ? forms[^1] : Regular(verb);

    /// <summary>"summ" of "summing" may be of "sum", "summe" or "summ".</summary>
    private static IEnumerable<string> Stems(string rest)
    {
        if (rest[^1] == rest[^2])
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
        var stem = past.EndsWith("ed", StringComparison.Ordinal) && !verb.EndsWith('y') ? past[..^2] : verb.TrimEnd('e');
        return word == past || word == stem + "ing" || word == Third(verb);
    }

    private static string Third(string verb) => verb switch
    {
        [.., var before, 'y'] when !IsVowel(before) => verb[..^1] + "ies",
        [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => verb + "es",
        _ => verb + "s",
    };

    private static string Regular(string verb) => verb switch
    {
        [.., 'e'] => verb + "d",
        [.., var before, 'y'] when !IsVowel(before) => verb[..^1] + "ied",
        [.., var first, var vowel, var last] when Doubles(verb, first, vowel, last) => verb + last + "ed",
        _ => verb + "ed",
    };

    /// <summary>"ban" doubles its last letter, "visit" and "play" do not.</summary>
    private static bool Doubles(string verb, char first, char vowel, char last) =>
        verb.Count(IsVowel) == 1 && IsVowel(vowel) && !IsVowel(first) && !IsVowel(last) && last is not ('w' or 'x' or 'y');

    private static bool IsVowel(char letter) => "aeiou".Contains(letter);
}
