using System.Globalization;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>
/// Undoes the capitals of headings, by what the rest of the document shows: in a line whose words are mostly capitalised a
/// capital says nothing, so a word that the text elsewhere writes small is small there too.
/// </summary>
internal sealed class LetterCase
{
    private const double HeadingShare = 0.7;
    private const int FewestWords = 4;
    private const int LongestAcronym = 4;

    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _usual = new(StringComparer.Ordinal);

    public LetterCase(Document document)
    {
        foreach (var sentence in document.Sentences.Where(sentence => !IsHeading(sentence)))
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                Learn(sentence.Tokens[i].Text, i == 0);
            }
        }
    }

    /// <summary>
    /// Whether nearly every long word of the sentence starts with a capital. Headings have no full stop: with one it is a short
    /// sentence with many names.
    /// </summary>
    public static bool IsHeading(Sentence sentence)
    {
        if (sentence.Tokens is [.., { Text: "." }] or [.., { Text: "." }, _])
        {
            return false;
        }

        var words = sentence.Tokens.Count(token => IsWord(token.Text));
        return words >= FewestWords && sentence.Tokens.Count(token => IsWord(token.Text) && char.IsUpper(token.Text[0])) >= HeadingShare * words;
    }

    /// <summary>The words as they would stand in running text.</summary>
    public IReadOnlyList<string> Restore(Sentence sentence, string[] words) =>
        IsHeading(sentence) ? [.. words.Select(word => Usual(word, LongestAcronym))] : [.. words.Select((word, i) => IsInCapitals(words, i) ? Usual(word, 2) : word)];

    private void Learn(string word, bool first)
    {
        if (char.IsLower(word[0]))
        {
            _small.Add(word);
        }
        else if (!first && char.IsUpper(word[0]))
        {
            _usual.TryAdd(word.ToUpperInvariant(), word);
        }
    }

    /// <summary>Whether the word and one beside it are all capitals, as in the dateline "NEW JERSEY".</summary>
    private static bool IsInCapitals(string[] words, int i) =>
        IsLoud(words[i]) && ((i > 0 && IsLoud(words[i - 1])) || (i + 1 < words.Length && IsLoud(words[i + 1])));

    private static bool IsLoud(string word) => word.Length > 2 && word.All(char.IsAsciiLetterUpper);

    private string Usual(string word, int longestAcronym)
    {
        if (_usual.TryGetValue(word.ToUpperInvariant(), out var usual))
        {
            return usual;
        }

        var small = word.ToLowerInvariant();
        var isLongCapitals = word.Length > longestAcronym && word.All(char.IsUpper);
        return _small.Contains(small) ? small
            : isLongCapitals ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(small)
            : word;
    }

    private static bool IsWord(string text) => text.Length > 3 && char.IsLetter(text[0]);
}
