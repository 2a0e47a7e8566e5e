using System.Globalization;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Encoders.Data;
using KnowledgeGraph.Training.Names;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Encoders;

/// <summary>A quick look at the float model on the development sets: gold tokens, the best head of each word, exact names.</summary>
internal sealed class EncoderScore(EncoderModel model, EncoderHeads heads, WindowPlan plan, LabelInventory labels, CorpusLibrary library)
{
    public static IReadOnlyList<string> Genres { get; } = ["academic", "bio", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"];

    public void Print(TextWriter output)
    {
        using var none = no_grad();
        output.WriteLine("ewt " + Trees(["ud-ewt/dev.conllu.gz"]) + ", gum " + Trees(Genres.Select(genre => $"gum/dev/{genre}.conllu.gz")));
        NameScore.Print(new NamePool(library, NameLexicon.Embedded()), Names, output);
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

    private List<IReadOnlyList<NameSpan>> Names(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var names = new List<IReadOnlyList<NameSpan>>();
        foreach (var windows in plan.Whole([[.. sentences.Select(words => new AnnotatedSentence(words))]]))
        {
            using var scope = NewDisposeScope();
            var scores = heads.Names(model.Words(new EncoderBatch(windows))).data<float>().ToArray();
            var at = 0;
            foreach (var sentence in windows.Windows[0].Sentences)
            {
                names.Add(Decode(scores.AsSpan(at * NameLabels.Count, sentence.Words.Count * NameLabels.Count)));
                at += sentence.Words.Count;
            }
        }

        return names;
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
}
