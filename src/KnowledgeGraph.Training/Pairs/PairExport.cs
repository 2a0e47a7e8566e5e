using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Extraction.Learned;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Pairs;

/// <summary>Writes a checkpoint as the file that is embedded, with a record of how it came to be.</summary>
internal static class PairExport
{
    private const string Encoder = "KnowledgeGraph.Encoder/Weights/encoder.bin";
    private const string Pairs = "KnowledgeGraph/Extraction/Learned/pairs.bin";

    /// <param name="parameters">The weights.</param>
    /// <param name="library">Where the corpora came from.</param>
    /// <param name="source">The folder of the projects.</param>
    public static void Write(PairParameters parameters, CorpusLibrary library, string source)
    {
        var content = PairWeightsFile.Write(parameters.Weights());
        var path = Path.Combine(source, Pairs);
        var data = PairCorpus.TrainingFiles.Select(file => $"learnt from {library.HashOf(file)} {file}{(file.Contains("folds-1-3", StringComparison.Ordinal) ? " folds 1 2" : "")}");
        string[] record = [$"sha256 {HashOf(content)}", $"bytes {content.Length}", $"stands on {HashOf(File.ReadAllBytes(Path.Combine(source, Encoder)))} encoder.bin", .. data];
        File.WriteAllBytes(path, content);
        File.WriteAllText(Path.ChangeExtension(path, ".weights"), string.Join('\n', record) + "\n", Encoding.ASCII);
        Console.Error.WriteLine($"{path}: {content.Length} bytes");
    }

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
