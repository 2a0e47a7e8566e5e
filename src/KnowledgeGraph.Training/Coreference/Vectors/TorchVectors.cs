using KnowledgeGraph.Encoder.Inputs;
using KnowledgeGraph.Training.Coreference.Learning;
using KnowledgeGraph.Training.Encoders;
using KnowledgeGraph.Training.Encoders.Data;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Coreference.Vectors;

/// <summary>Word vectors of texts by the encoder as it is trained, in windows as full as they can be.</summary>
internal sealed class TorchVectors(EncoderModel model, WordPieces vocabulary, WordFeatures features)
{
    private const int WindowsPerBatch = 4;

    /// <summary>Words of a sentence that does not fit are cut into windows of so many.</summary>
    private const int WordsPerPart = 60;

    /// <param name="sentences">The words of each sentence.</param>
    public WordVectorTable Of(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        using var none = no_grad();
        var parts = sentences.SelectMany(Cut).ToList();
        var rows = new List<Half[]>();
        foreach (var windows in Windows(parts).Chunk(WindowsPerBatch))
        {
            using var scope = NewDisposeScope();
            var vectors = model.Words(new EncoderBatch(new EncoderWindows(windows))).data<float>().ToArray();
            var at = 0;
            foreach (var sentence in windows.SelectMany(window => window.Sentences))
            {
                var count = sentence.Words.Count * CoreferenceShape.Width;
                rows.Add([.. vectors.AsSpan(at, count).ToArray().Select(value => (Half)value)]);
                at += count;
            }
        }

        return new WordVectorTable(CoreferenceShape.Width, Join(sentences, rows));
    }

    private IEnumerable<IReadOnlyList<string>> Cut(IReadOnlyList<string> sentence) =>
        EncoderInput.SizeOf(vocabulary, sentence) < EncoderInput.Longest ? [sentence] : sentence.Chunk(WordsPerPart).Select(part => (IReadOnlyList<string>)part);

    private IEnumerable<(EncoderInput Input, IReadOnlyList<AnnotatedSentence> Sentences)> Windows(List<IReadOnlyList<string>> parts)
    {
        var (input, held) = (new EncoderInput(vocabulary), new List<AnnotatedSentence>());
        foreach (var part in parts)
        {
            if (held.Count > 0 && input.Pieces.Count + EncoderInput.SizeOf(vocabulary, part) > EncoderInput.Longest)
            {
                yield return (input, held);
                (input, held) = (new EncoderInput(vocabulary), []);
            }

            input.Add(vocabulary, features, part);
            held.Add(new AnnotatedSentence(part));
        }

        yield return (input, held);
    }

    private static List<Half[]> Join(IReadOnlyList<IReadOnlyList<string>> sentences, List<Half[]> parts)
    {
        var (joined, at) = (new List<Half[]>(), 0);
        foreach (var sentence in sentences)
        {
            var vectors = new List<Half>();
            while (vectors.Count < sentence.Count * CoreferenceShape.Width)
            {
                vectors.AddRange(parts[at++]);
            }

            joined.Add([.. vectors]);
        }

        return joined;
    }
}
