using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Currencies;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>Words in capitals such as LLM or AGI that the recognizer passed over: terms, hence concepts; a currency is none.</summary>
internal sealed class Acronyms(NameLexicon lexicon)
{
    private const int Longest = 6;
    private const double Confidence = 0.6;

    /// <summary>The names with the sentence's acronyms among them; none in a sentence that is all capitals.</summary>
    public List<NameSpan> Add(IReadOnlyList<string> words, List<NameSpan> names)
    {
        if (words.Count(IsCapitals) * 3 > words.Count + 3)
        {
            return names;
        }

        for (var i = 0; i < words.Count; i++)
        {
            var place = i;
            var isAmongCapitals = (i > 0 && IsCapitals(words[i - 1])) || (i + 1 < words.Count && IsCapitals(words[i + 1]));
            if (IsTerm(words[i]) && !isAmongCapitals && !names.Exists(name => name.Start <= place && place < name.End))
            {
                names.Add(new NameSpan(i, i + 1, NameClass.Other, Confidence));
            }
        }

        names.Sort((a, b) => a.Start.CompareTo(b.Start));
        return names;
    }

    private bool IsTerm(string word)
    {
        var stem = word.EndsWith('s') ? word[..^1] : word;
        return stem.Length is >= 3 and <= Longest && stem.All(char.IsAsciiLetterUpper)
            && lexicon.Of(stem) == WordMarks.None && !CurrencyTable.Default.IsPlainCode(stem) && !stem.All(letter => letter is 'I' or 'V' or 'X');
    }

    private static bool IsCapitals(string word) => word.Length > 1 && word.All(char.IsUpper);
}
