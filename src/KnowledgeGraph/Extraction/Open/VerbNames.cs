using KnowledgeGraph.Extraction.Predications;

namespace KnowledgeGraph.Extraction.Open;

/// <summary>
/// Names open relations from one inventory: the verb, or the one that stands for all of its meaning, in the past tense and in American
/// spelling. "criticise" is CRITICIZED, "point out" is POINTED_OUT, "purchase" is ACQUIRED, "have" is HAS.
/// </summary>
internal sealed class VerbNames
{
    private readonly VerbForms _forms = new();
    private readonly Dictionary<string, string> _canonical = WordList.Table("verb-names").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <param name="lemma">With a particle after a blank, if any.</param>
    /// <param name="word">The verb as it stands, lower case: it corrects a slip of the lemmatizer.</param>
    /// <param name="preposition">Appended when the object follows it; empty for none.</param>
    /// <returns>Null when the verb is shorter than three letters or holds anything but letters and hyphens: such is no verb but a slip of the tagger.</returns>
    public string? Name(string lemma, string word, string preposition) =>
        lemma == "have" ? Joined(["has", preposition]) : Joined(lemma, word, preposition, _forms.Past);

    /// <summary>What happens to the subject: "was written by" is WAS_WRITTEN_BY.</summary>
    public string? PassiveName(string lemma, string word, string preposition) =>
        Joined(lemma, word, preposition, _forms.Participle) is { } name ? "WAS_" + name : null;

    private string? Joined(string lemma, string word, string preposition, Func<string, string> form)
    {
        if (lemma.Length < 3)
        {
            return null;
        }

        var words = lemma.Split(' ', 2);
        words[0] = _forms.Lemma(words[0], word);
        words = Canonical(string.Join(' ', words), preposition is "" or "by").Split(' ');
        words[0] = form(words[0]);
        return Joined([.. words, preposition]);
    }

    private static string? Joined(IEnumerable<string> words)
    {
        var name = string.Join('_', words.Where(word => word.Length > 0)).Replace('-', '_').Replace(' ', '_').ToUpperInvariant();
        return name.All(letter => char.IsAsciiLetterUpper(letter) || letter == '_') ? name : null;
    }

    /// <summary>What stands for the verb. Of one with a particle that has no entry of its own the verb alone is looked up, for its spelling.</summary>
    /// <param name="verb">With its particle.</param>
    /// <param name="isWhole">Whether the verb alone has the meaning: "buy into" is not "acquire into".</param>
    private string Canonical(string verb, bool isWhole)
    {
        if (_canonical.TryGetValue(verb, out var whole) && (isWhole || IsSpelling(verb, whole)))
        {
            return whole;
        }

        var words = verb.Split(' ', 2);
        return words.Length == 2 && _canonical.TryGetValue(words[0], out var first) && IsSpelling(words[0], first) ? $"{first} {words[1]}" : verb;
    }

    /// <summary>"organise" and "organize" begin alike; "buy off" is not "acquire off".</summary>
    private static bool IsSpelling(string verb, string other) => other.Length > 3 && verb.StartsWith(other[..3], StringComparison.Ordinal);
}
