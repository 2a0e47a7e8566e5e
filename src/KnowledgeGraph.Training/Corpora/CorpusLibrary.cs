using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>
/// Opens corpora below a folder, and only those whose content is on the list <c>allowed-corpora.txt</c>: what is learnt
/// from must be known and licensed, byte for byte.
/// </summary>
public sealed class CorpusLibrary
{
    private const string List = "training/allowed-corpora.txt";

    private readonly string _languageFolder;
    private readonly Dictionary<string, (string Hash, string Use)> _allowed;

    /// <param name="sharedFolder">The folder that holds <c>language/</c>.</param>
    /// <exception cref="DirectoryNotFoundException">There is no <c>language</c> folder in it.</exception>
    public CorpusLibrary(string sharedFolder)
    {
        _languageFolder = Path.Combine(sharedFolder, "language");
        if (!Directory.Exists(_languageFolder))
        {
            throw new DirectoryNotFoundException($"{_languageFolder} is missing; name the folder of the corpora with --shared.");
        }

        _allowed = ReadList();
    }

    /// <summary>The text of a corpus that weights may be learnt from; <c>.gz</c> is unpacked.</summary>
    /// <param name="path">Relative to the language folder, with <c>/</c>.</param>
    /// <exception cref="InvalidDataException">It is not listed for training, or its content is not the listed one.</exception>
    public string ReadForTraining(string path) => Read(path, use => use == "train");

    /// <summary>The text of a corpus for tuning and comparison: listed for that, or for training.</summary>
    /// <inheritdoc cref="ReadForTraining"/>
    public string ReadForTuning(string path) => Read(path, _ => true);

    /// <summary>Where a folder or file of plain facts lies, such as the gazetteers, which need no listing.</summary>
    public string PathOf(string path) => Path.Combine(_languageFolder, path);

    /// <summary>The listed hash of a corpus, for the record of what weights were learnt from.</summary>
    public string HashOf(string path) => Entry(path).Hash;

    private string Read(string path, Func<string, bool> permits)
    {
        var (hash, use) = Entry(path);
        if (!permits(use))
        {
            throw new InvalidDataException($"{path} is listed for '{use}', so nothing may be learnt from it.");
        }

        var content = File.ReadAllBytes(Path.Combine(_languageFolder, path));
        if (Convert.ToHexStringLower(SHA256.HashData(content)) != hash)
        {
            throw new InvalidDataException($"{path} is not the file that {List} names: its SHA-256 differs.");
        }

        return path.EndsWith(".gz", StringComparison.Ordinal) ? Unpack(content) : Encoding.UTF8.GetString(content);
    }

    private (string Hash, string Use) Entry(string path) =>
        _allowed.TryGetValue(path, out var entry)
            ? entry
            : throw new InvalidDataException($"{path} is not on the list {List} of corpora that may be used.");

    private static string Unpack(byte[] content)
    {
        using var unpacked = new GZipStream(new MemoryStream(content), CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static Dictionary<string, (string Hash, string Use)> ReadList()
    {
        using var stream = typeof(CorpusLibrary).Assembly.GetManifestResourceStream(List)
            ?? throw new InvalidDataException($"{List} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', 3))
            .ToDictionary(fields => fields[2], fields => (fields[0], fields[1]), StringComparer.Ordinal);
    }
}
