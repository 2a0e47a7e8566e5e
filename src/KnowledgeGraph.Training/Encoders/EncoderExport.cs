using System.Globalization;
using System.Security.Cryptography;
using KnowledgeGraph.Encoder.Weights;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Encoders.Data;

namespace KnowledgeGraph.Training.Encoders;

/// <summary>Writes float weights as the file that is embedded, and beside it the record of how they came to be.</summary>
internal static class EncoderExport
{
    /// <param name="parameters">The weights.</param>
    /// <param name="shape">Their sizes and labels.</param>
    /// <param name="vocabulary">The pieces in the order of their ids.</param>
    /// <param name="library">Where the corpora came from.</param>
    /// <param name="target">The file; its record is the same path with <c>.weights</c>.</param>
    public static void Write(EncoderParameters parameters, EncoderShape shape, IReadOnlyList<string> vocabulary, CorpusLibrary library, string target)
    {
        var record = EncoderCorpus.Files.Distinct(StringComparer.Ordinal).Select(file => $"learnt from {library.HashOf(file)} {file}").ToList();
        var metadata = new EncoderMetadata
        {
            Layers = shape.Layers,
            PartsOfSpeech = LabelInventory.Upos,
            Tags = shape.Labels.Xpos,
            Relations = shape.Labels.Relations,
            Vocabulary = vocabulary,
            Training = new Dictionary<string, string>(StringComparer.Ordinal) { ["start"] = "all-MiniLM-L6-v2", ["data"] = string.Join('\n', record) },
        };
        using (var output = File.Create(target))
        {
            EncoderWeightsWriter.Write(output, metadata, parameters.Names.ToDictionary(
                name => name, name => (Array.ConvertAll(parameters[name].shape, size => (int)size), parameters.Values(name)), StringComparer.Ordinal));
        }

        var content = File.ReadAllBytes(target);
        record.Insert(0, string.Create(CultureInfo.InvariantCulture, $"bytes {content.Length}"));
        record.Insert(0, $"sha256 {Convert.ToHexStringLower(SHA256.HashData(content))}");
        File.WriteAllText(Path.ChangeExtension(target, ".weights"), string.Join('\n', record) + "\n");
        Console.Error.WriteLine($"{target}: {content.Length} bytes");
    }
}
