using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training;

/// <summary>Writes weights into the source tree, with a record beside them of how they came to be.</summary>
public sealed class WeightsFolder(string linguisticsFolder)
{
    /// <summary>Writes learnt rules, which name their source themselves, to <c>FOLDER/NAME.txt</c>.</summary>
    public void WriteText(string folder, string name, string content) =>
        File.WriteAllText(Path.Combine(linguisticsFolder, folder, name + ".txt"), content);

    /// <summary>Writes <c>FOLDER/NAME.bin</c>, and what it was learnt from to <c>FOLDER/NAME.weights</c>.</summary>
    /// <param name="folder">The folder of its stage, such as "Tagging".</param>
    /// <param name="name">The name of the weights.</param>
    /// <param name="content">The weights.</param>
    /// <param name="seed">The seed of the shuffles.</param>
    /// <param name="library">Where the corpora came from.</param>
    /// <param name="files">The corpora that were learnt from.</param>
    public void Write(string folder, string name, byte[] content, int seed, CorpusLibrary library, IEnumerable<string> files)
    {
        var path = Path.Combine(linguisticsFolder, folder, name);
        File.WriteAllBytes(path + ".bin", content);
        var record = new StringBuilder();
        record.Append(CultureInfo.InvariantCulture, $"sha256 {Convert.ToHexStringLower(SHA256.HashData(content))}\n");
        record.Append(CultureInfo.InvariantCulture, $"bytes {content.Length}\nseed {seed}\n");
        foreach (var file in files)
        {
            record.Append(CultureInfo.InvariantCulture, $"learnt from {library.HashOf(file)} {file}\n");
        }

        File.WriteAllText(path + ".weights", record.ToString());
        Console.Error.WriteLine($"{path}.bin: {content.Length} bytes");
    }
}
