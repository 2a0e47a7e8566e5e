using KnowledgeGraph.Linguistics.Names;
using KnowledgeGraph.Training.Encoders.Data;
using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Encoders;

/// <summary>
/// Windows of like length as tensors: pieces [windows, length], padded; words in one row each, [words]; sentences as places of
/// their words, [sentences, longest], padded. What a corpus does not annotate is -100, as the losses know it.
/// </summary>
internal sealed class EncoderBatch
{
    private const long Unmarked = -100;
    private const float Masked = -1e9f;
    private const int Grain = 16;

    public EncoderBatch(EncoderWindows source)
    {
        var windows = source.Windows;
        var length = Rounded(windows.Max(window => window.Input.Pieces.Count));
        var (pieces, shapes) = (new long[windows.Count * length], new long[windows.Count * length]);
        var mask = new float[windows.Count * length];
        Array.Fill(mask, Masked);
        var (places, rows) = (new List<long>(), new List<long>());
        var sentences = windows.SelectMany(window => window.Sentences).ToList();
        for (var w = 0; w < windows.Count; w++)
        {
            var input = windows[w].Input;
            for (var i = 0; i < input.Pieces.Count; i++)
            {
                (pieces[(w * length) + i], shapes[(w * length) + i], mask[(w * length) + i]) = (input.Pieces[i], input.Shapes[i], 0);
            }

            places.AddRange(input.FirstPieces.Select(place => (long)((w * length) + place)));
            rows.AddRange(input.Rows.Select(row => (long)row));
        }

        Pieces = tensor(pieces, [windows.Count, length]);
        Shapes = tensor(shapes, [windows.Count, length]);
        Mask = Array.TrueForAll(mask, value => value == 0) ? null : tensor(mask, [windows.Count, 1, 1, length]).to(ScalarType.BFloat16);
        WordPlaces = tensor(places.ToArray());
        WordRows = tensor(rows.ToArray());
        Words = places.Count;
        PieceCount = windows.Sum(window => window.Input.Pieces.Count);
        Upos = Row(sentences, sentence => sentence.Upos);
        Xpos = Row(sentences, sentence => sentence.Xpos);
        Relations = Row(sentences, sentence => sentence.Relations);
        Names = AllowedNames(sentences);
        (SentenceWords, SentenceMask, Heads, FlatHeads) = Trees(sentences);
    }

    public int Words { get; }

    public int PieceCount { get; }

    public Tensor Pieces { get; }

    public Tensor Shapes { get; }

    /// <summary>[windows, 1, 1, length], what attention adds: 0 for pieces, very little for padding; null when nothing is padded.</summary>
    public Tensor? Mask { get; }

    public Tensor WordPlaces { get; }

    public Tensor WordRows { get; }

    public Tensor Upos { get; }

    public Tensor Xpos { get; }

    public Tensor Relations { get; }

    /// <summary>[words, labels], true where a label is left open; all true where names are not annotated.</summary>
    public Tensor Names { get; }

    /// <summary>[sentences, longest]: the rows of a sentence's words, 0 where padded.</summary>
    public Tensor SentenceWords { get; }

    /// <summary>[sentences, longest + 1]: true for the root, first, and the words.</summary>
    public Tensor SentenceMask { get; }

    /// <summary>[sentences, longest]: 0 for the root, 1 for the first word.</summary>
    public Tensor Heads { get; }

    /// <summary>[words]: the row of each word's head, one row after the last for the root.</summary>
    public Tensor FlatHeads { get; }

    /// <summary>Few different sizes keep the allocator from scattering its memory.</summary>
    private static int Rounded(int length) => (length + Grain - 1) / Grain * Grain;

    private static Tensor Row(List<AnnotatedSentence> sentences, Func<AnnotatedSentence, int[]?> labels) => tensor(sentences
        .SelectMany(sentence => labels(sentence)?.Select(label => (long)label) ?? Enumerable.Repeat(Unmarked, sentence.Words.Count)).ToArray());

    private Tensor AllowedNames(List<AnnotatedSentence> sentences)
    {
        var allowed = new bool[Words * NameLabels.Count];
        var at = 0;
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Words.Count; i++)
            {
                var bits = sentence.Names?[i] ?? NameLabels.All;
                for (var label = 0; label < NameLabels.Count; label++)
                {
                    allowed[at++] = (bits >> label & 1) != 0;
                }
            }
        }

        return tensor(allowed, [Words, NameLabels.Count]);
    }

    private (Tensor Words, Tensor Mask, Tensor Heads, Tensor Flat) Trees(List<AnnotatedSentence> sentences)
    {
        var longest = sentences.Max(sentence => sentence.Words.Count);
        var words = new long[sentences.Count * longest];
        var mask = new bool[sentences.Count * (longest + 1)];
        var heads = new long[sentences.Count * longest];
        var flat = new long[Words];
        Array.Fill(heads, Unmarked);
        var first = 0;
        for (var s = 0; s < sentences.Count; s++)
        {
            mask[s * (longest + 1)] = true;
            for (var i = 0; i < sentences[s].Words.Count; i++)
            {
                words[(s * longest) + i] = first + i;
                mask[(s * (longest + 1)) + i + 1] = true;
                if (sentences[s].Heads is { } gold)
                {
                    heads[(s * longest) + i] = gold[i] + 1;
                    flat[first + i] = gold[i] < 0 ? Words : first + gold[i];
                }
            }

            first += sentences[s].Words.Count;
        }

        return (
            tensor(words, [sentences.Count, longest]), tensor(mask, [sentences.Count, longest + 1]),
            tensor(heads, [sentences.Count, longest]), tensor(flat));
    }
}
