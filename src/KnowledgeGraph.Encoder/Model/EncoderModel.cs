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
    private readonly EncoderWeights? _references;
    private readonly Transformer _transformer;
    private readonly WordVectors _vectors;
    private readonly WordFeatures _features = new(Gazetteer.Embedded());

    /// <param name="weights">The encoder's.</param>
    /// <param name="references">Those of the reference layers; null for none.</param>
    /// <exception cref="InvalidDataException">A label or the vocabulary is none that can be used.</exception>
    public EncoderModel(EncoderWeights weights, EncoderWeights? references)
    {
        (_weights, _references) = (weights, references);
        _transformer = new Transformer(weights, references);
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

    public bool HasReferences => _references is not null;

    /// <summary>Writes the vectors of a window's words.</summary>
    /// <param name="sentences">The document.</param>
    /// <param name="starts">The index in the document of each sentence's first word.</param>
    /// <param name="window">What is in the window.</param>
    /// <param name="space">Memory to work in.</param>
    /// <param name="vectors">The document's.</param>
    /// <param name="references">The states of the document's words in the reference layers; empty where there are none.</param>
    public void Read(
        IReadOnlyList<IReadOnlyList<string>> sentences, int[] starts, List<WindowPart> window, Workspace space, float[] vectors, float[] references)
    {
        var input = InputOf(sentences, window);
        _transformer.Apply(input, space);
        fixed (float* numbers = vectors)
        {
            foreach (var (sentence, word, place) in Kept(window))
            {
                _vectors.Write(input, place, space.States, numbers + ((long)(starts[sentence] + word) * ModelShape.Vector));
            }
        }

        if (HasReferences)
        {
            _transformer.ApplyReferences(input, space);
            foreach (var (sentence, word, place) in Kept(window))
            {
                new ReadOnlySpan<float>(space.States + (input.FirstPieces[place] * ModelShape.Width), ModelShape.Width)
                    .CopyTo(references.AsSpan((starts[sentence] + word) * ModelShape.Width, ModelShape.Width));
            }
        }
    }

    /// <summary>What the shared layers make of a window.</summary>
    public SharedWindow ReadShared(IReadOnlyList<IReadOnlyList<string>> sentences, List<WindowPart> window, Workspace space)
    {
        var input = InputOf(sentences, window);
        _transformer.Apply(input, space);
        var states = new Half[input.Pieces.Count * ModelShape.Width];
        for (var i = 0; i < states.Length; i++)
        {
            states[i] = (Half)space.SharedStates[i];
        }

        return new SharedWindow(input.Pieces.Count, states, [.. Kept(window).Select(kept => (kept.Sentence, kept.Word, input.FirstPieces[kept.Place]))]);
    }

    /// <summary>Keeps the memory that the weights lie in.</summary>
    public void KeepAlive()
    {
        _weights.KeepAlive();
        _references?.KeepAlive();
    }

    private EncoderInput InputOf(IReadOnlyList<IReadOnlyList<string>> sentences, List<WindowPart> window)
    {
        var input = new EncoderInput(Vocabulary);
        foreach (var part in window)
        {
            input.Add(Vocabulary, _features, WordsOf(sentences[part.Sentence], part));
        }

        return input;
    }

    /// <summary>The words whose states are taken from a window, with their places in it.</summary>
    private static IEnumerable<(int Sentence, int Word, int Place)> Kept(List<WindowPart> window)
    {
        var first = 0;
        foreach (var part in window)
        {
            for (var word = part.KeepStart; word < part.KeepEnd; word++)
            {
                yield return (part.Sentence, word, first + word - part.Start);
            }

            first += part.End - part.Start;
        }
    }

    private static IReadOnlyList<string> WordsOf(IReadOnlyList<string> sentence, WindowPart part) =>
        part.End - part.Start == sentence.Count ? sentence : [.. sentence.Skip(part.Start).Take(part.End - part.Start)];

    private static PartOfSpeech Parse(string label) => Enum.TryParse<PartOfSpeech>(label, ignoreCase: true, out var part)
        ? part
        : throw new InvalidDataException($"encoder weights: '{label}' is no universal part of speech.");
}
