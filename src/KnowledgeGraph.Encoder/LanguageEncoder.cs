using System.Collections.Concurrent;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Encoder.Heads;
using KnowledgeGraph.Encoder.Model;
using KnowledgeGraph.Encoder.Names;
using KnowledgeGraph.Encoder.Weights;
using KnowledgeGraph.Encoder.Windows;
using KnowledgeGraph.Linguistics.Encoders;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Encoder;

/// <summary>
/// The shared encoder: a transformer over windows of a document, and its heads. All sums have a fixed order or are exact, and
/// a document's windows hold nothing but the document: its reading is the same to the bit on every processor, alone or among
/// others. Opened at the first use. Thread-safe.
/// </summary>
public sealed class LanguageEncoder : ILanguageEncoder
{
    private readonly Lazy<EncoderModel> _model;
    private readonly ConcurrentBag<Workspace> _workspaces = [];
    private readonly ConcurrentBag<HeadSpace> _headSpaces = [];

    private LanguageEncoder(Func<EncoderWeights> open, Func<EncoderWeights?> openReferences) =>
        _model = new(() => new EncoderModel(open(), openReferences()));

    /// <summary>The weights that are embedded in this assembly; <see cref="InvalidDataException"/> at the first use if there are none.</summary>
    public static LanguageEncoder Embedded() => new(EncoderWeights.Embedded, EncoderWeights.EmbeddedReferences);

    /// <summary>The weights in a file, without reference layers.</summary>
    /// <exception cref="InvalidDataException">It is no weights file; thrown at the first use.</exception>
    public static LanguageEncoder Open(string path) => new(
        () =>
        {
            using var file = File.OpenRead(path);
            return EncoderWeights.Open(file, Path.GetFileName(path));
        },
        () => null);

    /// <summary>The weights in a stream, which is read at once.</summary>
    /// <param name="stream">The encoder's.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="references">Those of the reference layers; null for none.</param>
    /// <exception cref="InvalidDataException">It is no weights file.</exception>
    public static LanguageEncoder Open(Stream stream, string name, Stream? references = null)
    {
        var weights = EncoderWeights.Open(stream, name);
        var upper = references is null ? null : EncoderWeights.OpenReferences(references, name);
        return new LanguageEncoder(() => weights, () => upper);
    }

    /// <inheritdoc/>
    public EncodedDocument Encode(IReadOnlyList<IReadOnlyList<string>> sentences, CancellationToken cancelled = default)
    {
        var model = _model.Value;
        var (vectors, references) = Vectors(model, sentences, cancelled);
        var space = _headSpaces.TryTake(out var pooled) ? pooled : new HeadSpace(model.Metadata);
        var readings = model.Heads.Read(sentences, vectors, space, cancelled);
        _headSpaces.Add(space);
        model.KeepAlive();
        return Assemble(model, sentences, vectors, references, readings);
    }

    /// <summary>The word vectors alone, one after the other.</summary>
    internal float[] EncodeVectors(IReadOnlyList<IReadOnlyList<string>> sentences, CancellationToken cancelled = default) =>
        Vectors(_model.Value, sentences, cancelled).Words;

    /// <summary>What the shared layers make of a document, window by window.</summary>
    internal List<SharedWindow> ReadShared(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var model = _model.Value;
        var space = _workspaces.TryTake(out var pooled) ? pooled : new Workspace();
        var windows = WindowPacking.Pack(sentences, model.Vocabulary).ConvertAll(window => model.ReadShared(sentences, window, space));
        _workspaces.Add(space);
        model.KeepAlive();
        return windows;
    }

    private (float[] Words, float[] References) Vectors(EncoderModel model, IReadOnlyList<IReadOnlyList<string>> sentences, CancellationToken cancelled)
    {
        var starts = Starts(sentences);
        var vectors = new float[(long)starts[^1] * ModelShape.Vector];
        var references = new float[model.HasReferences ? (long)starts[^1] * ModelShape.Width : 0];
        var space = _workspaces.TryTake(out var pooled) ? pooled : new Workspace();
        foreach (var window in WindowPacking.Pack(sentences, model.Vocabulary))
        {
            cancelled.ThrowIfCancellationRequested();
            model.Read(sentences, starts, window, space, vectors, references);
        }

        _workspaces.Add(space);
        model.KeepAlive();
        return (vectors, references);
    }

    /// <summary>The index in the document of each sentence's first word, then the number of words.</summary>
    private static int[] Starts(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var starts = new int[sentences.Count + 1];
        for (var i = 0; i < sentences.Count; i++)
        {
            starts[i + 1] = checked(starts[i] + sentences[i].Count);
        }

        return starts;
    }

    private static EncodedDocument Assemble(
        EncoderModel model, IReadOnlyList<IReadOnlyList<string>> sentences, float[] vectors, float[] references, WordReadings readings)
    {
        var (encoded, start) = (new EncodedSentence[sentences.Count], 0);
        for (var i = 0; i < encoded.Length; i++)
        {
            var count = sentences[i].Count;
            var words = new Range(start, start + count);
            encoded[i] = new EncodedSentence
            {
                PartsOfSpeech = Labels(model.PartsOfSpeech, readings.PartsOfSpeech[words]),
                Tags = Labels(model.Metadata.Tags, readings.Tags[words]),
                Heads = readings.Heads[words],
                HeadMargins = readings.Margins[words],
                Relations = [.. readings.Relations[words].Select(label => label < 0 ? "root" : model.Metadata.Relations[label])],
                Names = NameReading.Of(readings.Names.AsSpan(start * NameDecoder.Stride, count * NameDecoder.Stride), count),
                Vectors = vectors.AsMemory(start * ModelShape.Vector, count * ModelShape.Vector),
                VectorWidth = ModelShape.Vector,
                References = model.HasReferences ? references.AsMemory(start * ModelShape.Width, count * ModelShape.Width) : default,
            };
            start += count;
        }

        return new EncodedDocument(encoded);
    }

    private static T[] Labels<T>(IReadOnlyList<T> labels, int[] indexes) => [.. indexes.Select(index => labels[index])];
}
