using System.Globalization;
using System.Text;
using KnowledgeGraph.Linguistics.Lemmatization;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>
/// Learns what becomes of endings: for each tag class the shortest endings after which most words are edited alike, longer
/// ones where they differ, and whole words that the endings get wrong.
/// </summary>
internal static class LemmaTrainer
{
    private const int LeastWords = 2;

    private const string Header =
        "# Endings and their edits by tag class, for the lemmatizer; learnt from UD English EWT (CC BY-SA 4.0) and GUM (CC BY 4.0).\n" +
        "# Columns, separated by tabs: tag class, ending (^ = start of the word), letters cut, letters added.\n";

    public static string Train(IEnumerable<TrainingSentence> sentences)
    {
        var lines = new List<string>();
        foreach (var group in Words(sentences).GroupBy(word => word.Class).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            lines.AddRange(Learn(group.Key, [.. group]));
        }

        return lines.Aggregate(new StringBuilder(Header), (text, line) => text.Append(line).Append('\n')).ToString();
    }

    /// <summary>Each word of a class once, with the edit that it has most often.</summary>
    private static IEnumerable<Word> Words(IEnumerable<TrainingSentence> sentences) => sentences
        .SelectMany(sentence => sentence.Source.Tokens.Select((token, index) => (token, Class: sentence.Tags[index])))
        .Where(pair => pair.token.Lemma != "_" && pair.token.Upos is not ("X" or "PUNCT" or "SYM" or "NUM"))
        .Select(pair => WordOf(pair.token.Form.Replace('’', '\''), pair.token.Lemma, pair.Class))
        .GroupBy(word => (word.Class, word.Form))
        .Select(group => group.GroupBy(word => word.Edit).OrderByDescending(edits => edits.Count())
            .ThenBy(edits => edits.Key.Added, StringComparer.Ordinal).First().First());

    private static Word WordOf(string form, string lemma, string tagClass)
    {
        var word = LemmaRules.BaseOf(form, tagClass);
        var common = word.AsSpan().CommonPrefixLength(lemma);
        return new Word(tagClass, word, new Edit(word.Length - common, lemma[common..]));
    }

    private static IEnumerable<string> Learn(string tagClass, IReadOnlyList<Word> words)
    {
        var decided = new Dictionary<string, Edit>(StringComparer.Ordinal);
        for (var length = 0; length <= LemmaRules.LongestEnding; length++)
        {
            var endings = words.Where(word => word.Marked.Length >= length).GroupBy(word => word.Marked[^length..]);
            foreach (var ending in endings.OrderBy(ending => ending.Key, StringComparer.Ordinal))
            {
                var edit = Majority(ending);
                if (ending.Count() >= LeastWords && edit != Decide(decided, ending.Key))
                {
                    decided[ending.Key] = edit;
                }
            }
        }

        foreach (var word in words.Where(word => Decide(decided, word.Marked) != word.Edit).ToList())
        {
            decided[word.Marked] = word.Edit;
        }

        return decided.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair =>
            string.Create(CultureInfo.InvariantCulture, $"{tagClass}\t{pair.Key}\t{pair.Value.Cut}\t{pair.Value.Added}"));
    }

    private static Edit Majority(IEnumerable<Word> words) => words.GroupBy(word => word.Edit)
        .OrderByDescending(edits => edits.Count()).ThenBy(edits => edits.Key.Cut).ThenBy(edits => edits.Key.Added, StringComparer.Ordinal)
        .First().Key;

    private static Edit Decide(Dictionary<string, Edit> decided, string marked)
    {
        if (decided.TryGetValue(marked, out var whole))
        {
            return whole;
        }

        for (var length = Math.Min(LemmaRules.LongestEnding, marked.Length); length >= 0; length--)
        {
            if (decided.TryGetValue(marked[^length..], out var edit))
            {
                return edit;
            }
        }

        return new Edit(0, "");
    }

    private readonly record struct Edit(int Cut, string Added);

    private sealed record Word(string Class, string Form, Edit Edit)
    {
        public string Marked { get; } = LemmaRules.WordStart + Form;
    }
}
