using KnowledgeGraph.Documents;
using KnowledgeGraph.Encoder.Heads;
using KnowledgeGraph.Encoder.Inputs;
using KnowledgeGraph.Encoder.Weights;
using KnowledgeGraph.Encoder.Windows;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Encoder.Model;

/// <summary>A weights file made ready: vocabulary, features, layers, heads. Thread-safe.</summary>
internal sealed unsafe class EncoderModel
{
    private readonly EncoderWeights _weights;
    private readonly Transformer _transformer;
    private readonly WordVectors _vectors;
    private readonly WordFeatures _features = new(Gazetteer.Embedded());

    /// <exception cref="InvalidDataException">A label or the vocabulary is none that can be used.</exception>
    public EncoderModel(EncoderWeights weights)
    {
        _weights = weights;
        _transformer = new Transformer(weights);
        _vectors = new WordVectors(weights);
        Heads = new WordHeads(weights);
        PartsOfSpeech = [.. Metadata.PartsOfSpeech.Select(Parse)];
        try
        {
            Vocabulary = new WordPieces(Metadata.Vocabulary);
        }
        catch (ArgumentException failure)
        {
            throw new InvalidDataException($"encoder weights: {failure.Message}", failure);
        }
    }

    public EncoderMetadata Metadata => _weights.Metadata;

    public WordPieces Vocabulary { get; }

    public IReadOnlyList<PartOfSpeech> PartsOfSpeech { get; }

    public WordHeads Heads { get; }

    /// <summary>Writes the vectors of a window's words.</summary>
    /// <param name="sentences">The document.</param>
    /// <param name="starts">The index in the document of each sentence's first word.</param>
    /// <param name="window">What is in the window.</param>
    /// <param name="space">Memory to work in.</param>
    /// <param name="vectors">The document's.</param>
    public void Read(
        IReadOnlyList<IReadOnlyList<string>> sentences, int[] starts, List<WindowPart> window, Workspace space, float[] vectors)
    {
        var input = new EncoderInput(Vocabulary);
        foreach (var part in window)
        {
            input.Add(Vocabulary, _features, WordsOf(sentences[part.Sentence], part));
        }

        _transformer.Apply(input, space);
        fixed (float* numbers = vectors)
        {
            var first = 0;
            foreach (var part in window)
            {
                for (var word = part.KeepStart; word < part.KeepEnd; word++)
                {
                    var vector = numbers + ((long)(starts[part.Sentence] + word) * ModelShape.Vector);
                    _vectors.Write(input, first + word - part.Start, space.States, vector);
                }

                first += part.End - part.Start;
            }
        }
    }

    /// <summary>Keeps the memory that the weights lie in.</summary>
    public void KeepAlive() => _weights.KeepAlive();

    private static IReadOnlyList<string> WordsOf(IReadOnlyList<string> sentence, WindowPart part) =>
        part.End - part.Start == sentence.Count ? sentence : [.. sentence.Skip(part.Start).Take(part.End - part.Start)];

    private static PartOfSpeech Parse(string label) => Enum.TryParse<PartOfSpeech>(label, ignoreCase: true, out var part)
        ? part
        : throw new InvalidDataException($"encoder weights: '{label}' is no universal part of speech.");
}
