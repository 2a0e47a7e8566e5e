using KnowledgeGraph.Encoder.Weights;

namespace KnowledgeGraph.Encoder.Tests;

/// <summary>A model of the true widths with weights from a seed, small in layers and vocabulary.</summary>
internal static class RandomModel
{
    private const float Spread = 1.5f;

    public static EncoderMetadata Metadata(int layers = 1) => new()
    {
        Layers = layers,
        PartsOfSpeech = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"],
        Tags = ["NN", "NNS", "NNP", "VB", "VBD", "JJ", "IN", "DT", "."],
        Relations = ["acl", "advmod", "case", "conj", "det", "nmod", "nsubj", "obj", "punct", "root"],
        Vocabulary = Vocabulary(),
        Training = new Dictionary<string, string> { ["data"] = "none", ["seed"] = "1" },
    };

    /// <summary>Tensors as a trainer hands them over.</summary>
    public static Dictionary<string, (int[] Shape, float[] Values)> Tensors(EncoderMetadata metadata)
    {
        var random = new Random(1);
        return TensorCatalog.Trained(metadata).ToDictionary(
            tensor => tensor.Name, tensor => (tensor.Shape, Values(random, tensor.Name, tensor.Shape)), StringComparer.Ordinal);
    }

    public static byte[] Bytes(int layers = 1)
    {
        var metadata = Metadata(layers);
        using var bytes = new MemoryStream();
        EncoderWeightsWriter.Write(bytes, metadata, Tensors(metadata));
        return bytes.ToArray();
    }

    /// <summary>The file of two reference layers.</summary>
    public static byte[] References()
    {
        var metadata = Metadata(layers: 2) with { PartsOfSpeech = [], Tags = [], Relations = [], Vocabulary = [] };
        var random = new Random(2);
        using var bytes = new MemoryStream();
        EncoderWeightsWriter.WriteReferences(bytes, metadata, TensorCatalog.References(metadata).ToDictionary(
            tensor => tensor.Name, tensor => (tensor.Shape, Values(random, tensor.Name, tensor.Shape)), StringComparer.Ordinal));
        return bytes.ToArray();
    }

    public static LanguageEncoder EncoderWithReferences(int layers) =>
        LanguageEncoder.Open(new MemoryStream(Bytes(layers)), "random", new MemoryStream(References()));

    public static LanguageEncoder Encoder(int layers = 1) => LanguageEncoder.Open(new MemoryStream(Bytes(layers)), "random");

    /// <summary>Every letter and digit, alone and within a word, and some marks: so every word has as many pieces as letters, up to eight.</summary>
    private static string[] Vocabulary()
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789";
        return ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "##ing", ".", ",", .. Letters.Select(letter => $"{letter}"), .. Letters.Select(letter => $"##{letter}")];
    }

    private static float[] Values(Random random, string name, int[] shape)
    {
        var scale = shape.Length > 1 ? Spread / MathF.Sqrt(shape[^1]) : 0.1f;
        var center = name.EndsWith("norm.weight", StringComparison.Ordinal) ? 1 : 0;
        var values = new float[shape.Aggregate(1, (count, size) => count * size)];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = center + (scale * ((2 * random.NextSingle()) + (2 * random.NextSingle()) - 2));
        }

        return values;
    }
}
