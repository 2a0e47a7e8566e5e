using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Training.Coreference.Learning;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>Writes a checkpoint as the files that are embedded, with a record of how they came to be.</summary>
internal static class CoreferenceExport
{
    private const string Encoder = "KnowledgeGraph.Encoder/Weights/encoder.bin";
    private const string References = "KnowledgeGraph.Encoder/Weights/references.bin";
    private const string Antecedents = "KnowledgeGraph/Linguistics/Coreference/antecedents.bin";

    /// <param name="parameters">The weights.</param>
    /// <param name="library">Where the corpora came from.</param>
    /// <param name="source">The folder of the projects.</param>
    public static void Write(CoreferenceParameters parameters, CorpusLibrary library, string source)
    {
        var data = string.Join('\n', CoreferenceCorpus.TrainingFiles.Select(file => $"learnt from {library.HashOf(file)} {file}"));
        var encoder = $"stands on {HashOf(File.ReadAllBytes(Path.Combine(source, Encoder)))} encoder.bin";
        var training = new Dictionary<string, string>(StringComparer.Ordinal) { ["data"] = data, ["encoder"] = encoder };
        WriteFile(Path.Combine(source, References), parameters.References(training), $"{encoder}\n{data}");
        WriteFile(Path.Combine(source, Antecedents), AntecedentFile.Write(parameters.Weights()), $"{encoder}\n{data}");
    }

    private static void WriteFile(string path, byte[] content, string record)
    {
        File.WriteAllBytes(path, content);
        File.WriteAllText(Path.ChangeExtension(path, ".weights"), $"sha256 {HashOf(content)}\nbytes {content.Length}\n{record}\n", Encoding.ASCII);
        Console.Error.WriteLine($"{path}: {content.Length} bytes");
    }

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
