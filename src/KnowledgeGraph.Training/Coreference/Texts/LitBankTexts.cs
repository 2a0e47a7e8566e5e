using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Training.Coreference.Texts;

/// <summary>
/// LitBank (Bamman, Lewke and Mansoor 2020): novels, with mentions of people, places, organisations and vehicles. Books are cut into pieces.
/// </summary>
internal static class LitBankTexts
{
    private const int WordsPerText = 1000;
    private const int Word = 3;

    private static readonly string[] s_joined = ["n't", "'s", "'ll", "'ve", "'m", "'d", "'re", "’s", "’ll", "’ve", "’m", "’d", "’re"];

    public static IEnumerable<CoreferenceText> Read(string content)
    {
        var (id, sentence, piece, part) = ("", new List<string[]>(), new List<List<string[]>>(), 0);
        foreach (var line in content.Split('\n'))
        {
            if (line.StartsWith("#begin", StringComparison.Ordinal))
            {
                (id, part) = (line[(line.IndexOf('(', StringComparison.Ordinal) + 1)..line.IndexOf(')', StringComparison.Ordinal)], 0);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                sentence.Add(line.Split('\t'));
                continue;
            }

            if (sentence.Count > 0)
            {
                piece.Add(sentence);
                sentence = [];
            }

            var isFull = piece.Sum(words => words.Count) >= WordsPerText;
            if (piece.Count > 0 && (isFull || line.StartsWith("#end", StringComparison.Ordinal)))
            {
                yield return Of($"{id}-{part++}", piece);
                piece = [];
            }
        }
    }

    private static CoreferenceText Of(string id, List<List<string[]>> sentences)
    {
        var text = new ColumnText();
        var (isQuoted, before) = (false, "");
        foreach (var row in sentences.SelectMany(sentence => sentence))
        {
            var isQuote = row[Word] == "\"";
            var closes = isQuote && isQuoted;
            text.Mark(row[^1].Trim(), text.Add(closes || IsJoined(row[Word], before) ? "" : " ", row[Word]));
            before = isQuote && !closes ? "(" : row[Word];
            isQuoted ^= isQuote;
        }

        return new CoreferenceText { Id = id, Text = text.Text, Mentions = Mentions(text.Closed), Coverage = Coverage.SomeKinds };
    }

    private static bool IsJoined(string word, string before) =>
        before is "(" or "“" or "[" or "‘" || word is "." or "," or ";" or ":" or "!" or "?" or ")" or "]" or "”" || s_joined.Contains(word);

    private static List<GoldMention> Mentions(IReadOnlyList<(string Body, TextSpan Span)> closed) =>
        [.. closed.Select(mention => new GoldMention(mention.Span, mention.Body, GoldLink.Same)).OrderBy(mention => mention.Span)];
}
