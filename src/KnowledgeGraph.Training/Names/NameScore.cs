using System.Globalization;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Training.Names;

/// <summary>Exact-span F1 of people, organisations and places on held-out parts, on the corpus's own tokens.</summary>
internal static class NameScore
{
    private static readonly string[] s_types = ["PER", "ORG", "LOC"];

    /// <summary>Prints a line per part and their mean.</summary>
    public static void Print(NameRecognizer recognizer, NamePool pool, TextWriter output)
    {
        var (sum, organizations, parts) = (0.0, 0.0, 0);
        foreach (var (name, sentences) in pool.HeldOut())
        {
            var counts = s_types.ToDictionary(type => type, _ => new int[3]);
            foreach (var sentence in sentences)
            {
                Count(sentence, Predict(recognizer, sentence), counts);
            }

            var total = counts.Values.Aggregate(new int[3], (a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
            output.WriteLine($"{name,-20} {Figures(total)}   " + string.Join("   ", s_types.Select(type => $"{type} {F1(counts[type])}")));
            if (!name.StartsWith("silver", StringComparison.Ordinal))
            {
                (sum, organizations, parts) = (sum + Value(total), organizations + Value(counts["ORG"]), parts + 1);
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean {100 * sum / parts:F1}, ORG {100 * organizations / parts:F1}"));
    }

    /// <summary>Names on the corpus's tokens, found on the tokens of our tokenizer; a name that ends within a token is lost.</summary>
    public static List<LabelledName> Predict(
        NameRecognizer recognizer, LabelledSentence sentence)
    {
        var (words, owner) = (new List<string>(), new List<int>());
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            foreach (var piece in LabelledSentence.PiecesOf(sentence.Words[i]))
            {
                words.Add(piece);
                owner.Add(i);
            }
        }

        return [.. recognizer.Recognize(words)
            .Where(name => StartsToken(owner, name.Start) && EndsToken(owner, words, name.End))
            .Where(name => name.Class <= NameClass.Location)
            .Select(name => new LabelledName(owner[name.Start], owner[name.End - 1] + 1, s_types[(int)name.Class]))];
    }

    private static bool StartsToken(List<int> owner, int start) => start == 0 || owner[start - 1] != owner[start];

    private static bool EndsToken(List<int> owner, List<string> words, int end) =>
        end == owner.Count || owner[end - 1] != owner[end] || words[end] is "'s" or "’s";

    private static void Count(LabelledSentence sentence, List<LabelledName> predicted, Dictionary<string, int[]> counts)
    {
        var gold = sentence.Names.Select(name => (name.Start, name.End, NamePool.Coarse(name.Type))).Where(name => name.Item3 is not null).ToHashSet();
        foreach (var (_, _, type) in gold)
        {
            counts[type!][2]++;
        }

        foreach (var name in predicted)
        {
            counts[name.Type][1]++;
            counts[name.Type][0] += gold.Contains((name.Start, name.End, name.Type)) ? 1 : 0;
        }
    }

    private static string Figures(int[] counts) => string.Create(
        CultureInfo.InvariantCulture,
        $"P {100.0 * counts[0] / Math.Max(1, counts[1]):F1} R {100.0 * counts[0] / Math.Max(1, counts[2]):F1} F1 {100 * Value(counts):F1}");

    private static string F1(int[] counts) => (100 * Value(counts)).ToString("F1", CultureInfo.InvariantCulture);

    private static double Value(int[] counts) => counts[1] + counts[2] == 0 ? 0 : 2.0 * counts[0] / (counts[1] + counts[2]);
}
