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
        "# Endings and their edits by tag class, for the lemmatizer; learnt from UD English EWT (CC BY-SA 4.0) and GUM\n" +
        "# (CC BY 4.0), checked against the forms of the silver news and KnowledgeNet passages (public domain, CC BY-SA 4.0).\n" +
        "# Columns, separated by tabs: tag class, ending (^ = start of the word), letters cut, letters added.\n";

    /// <summary>Where one edit is right for this share of a class's words, only whole words are exceptions: the rest is odd spellings.</summary>
    private const double NearlyAll = 0.97;

    /// <summary>Learns from the gold sentences; base forms are also looked for in the silver ones, which have no lemmas.</summary>
    public static string Train(SyntaxCorpus corpus)
    {
        var lines = LearnAll(corpus.Gold);
        var known = lines.Select(line => line[..line.LastIndexOf('\t', line.LastIndexOf('\t') - 1)]).ToHashSet(StringComparer.Ordinal);
        foreach (var (tagClass, form, lemma) in new AttestedForms(corpus.All).Repairs(new LemmaRules(lines)))
        {
            var word = WordOf(form, lemma, tagClass);
            if (known.Add($"{tagClass}\t{word.Marked}"))
            {
                lines.Add(LineOf(tagClass, word.Marked, word.Edit));
            }
        }

        lines.Sort(StringComparer.Ordinal);
        return lines.Aggregate(new StringBuilder(Header), (text, line) => text.Append(line).Append('\n')).ToString();
    }

    private static List<string> LearnAll(IEnumerable<TrainingSentence> sentences)
    {
        var lines = new List<string>();
        foreach (var group in Words(sentences).GroupBy(word => word.Class).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            lines.AddRange(Learn(group.Key, [.. group]));
        }

        return lines;
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
        var common = Majority(words);
        var longest = words.Count(word => word.Edit == common) > NearlyAll * words.Count ? 0 : LemmaRules.LongestEnding;
        for (var length = 0; length <= longest; length++)
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

        return decided.Select(pair => LineOf(tagClass, pair.Key, pair.Value));
    }

    private static string LineOf(string tagClass, string ending, Edit edit) =>
        string.Create(CultureInfo.InvariantCulture, $"{tagClass}\t{ending}\t{edit.Cut}\t{edit.Added}");

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
