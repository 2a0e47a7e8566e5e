using System.Globalization;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Encoders.Data;
using KnowledgeGraph.Training.Names;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Encoders;

/// <summary>A quick look at the float model on the development sets: gold tokens, the best head of each word, exact names.</summary>
internal sealed class EncoderScore(EncoderModel model, EncoderHeads heads, WindowPlan plan, LabelInventory labels, CorpusLibrary library)
{
    private static readonly string[] s_types = ["PER", "ORG", "LOC"];

    public static IReadOnlyList<string> Genres { get; } = ["academic", "bio", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"];

    public void Print(TextWriter output)
    {
        using var none = no_grad();
        output.WriteLine("ewt " + Trees(["ud-ewt/dev.conllu.gz"]) + ", gum " + Trees(Genres.Select(genre => $"gum/dev/{genre}.conllu.gz")));
        PrintNames(output);
    }

    private string Trees(IEnumerable<string> files)
    {
        var (words, upos, xpos, unlabelled, labelled) = (0, 0, 0, 0, 0);
        foreach (var windows in plan.Whole(files.SelectMany(Texts)))
        {
            using var scope = NewDisposeScope();
            var batch = new EncoderBatch(windows);
            var vectors = model.Words(batch);
            var (tags, fine) = (heads.Upos(vectors).argmax(1).data<long>().ToArray(), heads.Xpos(vectors).argmax(1).data<long>().ToArray());
            var arcs = heads.Arcs(vectors, batch).argmax(2);
            var (found, longest) = (arcs.data<long>().ToArray(), (int)arcs.shape[1]);
            var relations = heads.Relations(vectors, batch.FlatHeads).argmax(1).data<long>().ToArray();
            var at = 0;
            foreach (var (sentence, s) in windows.Windows[0].Sentences.Select((sentence, s) => (sentence, s)))
            {
                for (var i = 0; i < sentence.Words.Count; i++, at++)
                {
                    var right = found[(s * longest) + i] == sentence.Heads![i] + 1;
                    words++;
                    upos += tags[at] == sentence.Upos![i] ? 1 : 0;
                    xpos += fine[at] == sentence.Xpos![i] ? 1 : 0;
                    unlabelled += right ? 1 : 0;
                    labelled += right && relations[at] == sentence.Relations![i] ? 1 : 0;
                }
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"UPOS {100.0 * upos / words:F2} XPOS {100.0 * xpos / words:F2} UAS {100.0 * unlabelled / words:F2} LAS {100.0 * labelled / words:F2}");
    }

    private IEnumerable<IReadOnlyList<AnnotatedSentence>> Texts(string file) => ConlluReader.Read(library.ReadForTuning(file))
        .GroupBy(sentence => sentence.Document)
        .Select(text => text.Select(sentence => labels.Annotate(sentence, null)).OfType<AnnotatedSentence>().ToList());

    private void PrintNames(TextWriter output)
    {
        var (sum, organizations, parts, line) = (0.0, 0.0, 0, "names");
        foreach (var (name, sentences) in new NamePool(library, NameLexicon.Embedded()).HeldOut().Where(part => !part.Name.StartsWith("silver", StringComparison.Ordinal)))
        {
            var counts = s_types.ToDictionary(type => type, _ => new int[3]);
            foreach (var text in sentences.Chunk(12))
            {
                Count(text, counts);
            }

            var total = counts.Values.Aggregate(new int[3], (a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
            (sum, organizations, parts) = (sum + F1(total), organizations + F1(counts["ORG"]), parts + 1);
            line += string.Create(CultureInfo.InvariantCulture, $" {name} {100 * F1(total):F1} ({100 * F1(counts["ORG"]):F1})");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{line}; mean {100 * sum / parts:F1}, organisations {100 * organizations / parts:F1}"));
    }

    private void Count(IEnumerable<LabelledSentence> text, Dictionary<string, int[]> counts)
    {
        var split = text.Select(sentence => sentence.SplitAtHyphens()).Where(sentence => sentence.Words.Count > 0).ToList();
        foreach (var windows in plan.Whole([split.ConvertAll(sentence => new AnnotatedSentence(sentence.Words))]))
        {
            using var scope = NewDisposeScope();
            var batch = new EncoderBatch(windows);
            var scores = heads.Names(model.Words(batch)).data<float>().ToArray();
            var at = 0;
            foreach (var sentence in windows.Windows[0].Sentences)
            {
                var labelled = split.Find(candidate => ReferenceEquals(candidate.Words, sentence.Words))!;
                Count(labelled, Decode(scores.AsSpan(at * NameLabels.Count, sentence.Words.Count * NameLabels.Count)), counts);
                at += sentence.Words.Count;
            }
        }
    }

    private static List<NameSpan> Decode(ReadOnlySpan<float> scores)
    {
        var count = scores.Length / NameLabels.Count;
        var emissions = new float[count * NameDecoder.Stride];
        for (var i = 0; i < count; i++)
        {
            scores.Slice(i * NameLabels.Count, NameLabels.Count).CopyTo(emissions.AsSpan(i * NameDecoder.Stride));
        }

        var allowed = new uint[count];
        Array.Fill(allowed, NameLabels.All);
        return NameLabels.Spans(NameDecoder.Decode(emissions, new float[NameLabels.Count * NameDecoder.Stride], allowed));
    }

    private static void Count(LabelledSentence sentence, List<NameSpan> found, Dictionary<string, int[]> counts)
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

    private static double F1(int[] counts) => counts[1] + counts[2] == 0 ? 0 : 2.0 * counts[0] / (counts[1] + counts[2]);
}
