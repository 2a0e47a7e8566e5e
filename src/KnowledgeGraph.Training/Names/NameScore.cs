using System.Globalization;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Training.Names;

/// <summary>Exact-span F1 of people, organisations and places on held-out parts, on the corpus's own tokens.</summary>
internal static class NameScore
{
    private static readonly string[] s_types = ["PER", "ORG", "LOC"];
    private static readonly string[] s_tweets = ["btc-h", "wnut17"];

    /// <summary>Prints a line per part and their mean.</summary>
    /// <param name="pool">Where the parts come from.</param>
    /// <param name="read">The names of the sentences of a text.</param>
    /// <param name="output">For the lines.</param>
    /// <param name="only">Names of parts with commas between them; empty for all.</param>
    public static void Print(NamePool pool, Func<IReadOnlyList<IReadOnlyList<string>>, IReadOnlyList<IReadOnlyList<NameSpan>>> read, TextWriter output,
        string only = "")
    {
        var (sum, organizations, parts) = (0.0, 0.0, 0);
        foreach (var (name, sentences) in pool.HeldOut().Where(part => only.Length == 0 || only.Split(',').Contains(part.Name)))
        {
            var counts = s_types.ToDictionary(type => type, _ => new int[3]);
            foreach (var text in Texts(sentences))
            {
                LabelledSentence[] split = [.. text.Select(sentence => sentence.SplitAtHyphens())];
                foreach (var (gold, found) in split.Zip(read([.. split.Select(sentence => sentence.Words)])))
                {
                    Count(gold, found, counts);
                }
            }

            var total = counts.Values.Aggregate(new int[3], (a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
            output.WriteLine($"{name,-20} {Figures(total)}   " + string.Join("   ", s_types.Select(type => $"{type} {F1(counts[type])}")));
            if (!s_tweets.Contains(name))
            {
                (sum, organizations, parts) = (sum + Value(total), organizations + Value(counts["ORG"]), parts + 1);
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean without tweets {100 * sum / parts:F1}, ORG {100 * organizations / parts:F1}"));
    }

    /// <summary>Documents where the corpus has them; other sentences stand alone.</summary>
    private static IEnumerable<IEnumerable<LabelledSentence>> Texts(IEnumerable<LabelledSentence> sentences)
    {
        var open = new List<LabelledSentence>();
        foreach (var sentence in sentences)
        {
            if (open.Count > 0 && (sentence.Document.Length == 0 || sentence.Document != open[0].Document))
            {
                yield return open;
                open = [];
            }

            open.Add(sentence);
        }

        if (open.Count > 0)
        {
            yield return open;
        }
    }

    private static void Count(LabelledSentence sentence, IReadOnlyList<NameSpan> found, Dictionary<string, int[]> counts)
    {
        var gold = sentence.Names.Select(name => (name.Start, name.End, NamePool.Coarse(name.Type))).Where(name => name.Item3 is not null).ToHashSet();
        foreach (var (_, _, type) in gold)
        {
            counts[type!][2]++;
        }

        foreach (var name in found.Where(name => name.Class <= NameClass.Location))
        {
            var type = s_types[(int)name.Class];
            counts[type][1]++;
            counts[type][0] += gold.Contains((name.Start, name.End, type)) ? 1 : 0;
        }
    }

    private static string Figures(int[] counts) => string.Create(
        CultureInfo.InvariantCulture,
        $"P {100.0 * counts[0] / Math.Max(1, counts[1]):F1} R {100.0 * counts[0] / Math.Max(1, counts[2]):F1} F1 {100 * Value(counts):F1}");

    private static string F1(int[] counts) => (100 * Value(counts)).ToString("F1", CultureInfo.InvariantCulture);

    private static double Value(int[] counts) => counts[1] + counts[2] == 0 ? 0 : 2.0 * counts[0] / (counts[1] + counts[2]);
}
