using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Encoders;

namespace KnowledgeGraph.Training.Coreference.Readings;

/// <summary>
/// An encoder whose readings are kept in a file, since they take longer to make than all that is learnt from them. Vectors are
/// kept in half precision.
/// </summary>
internal sealed class KeptReadings : ILanguageEncoder
{
    private readonly ILanguageEncoder _encoder;
    private readonly string _path;
    private readonly Dictionary<string, long> _places = new(StringComparer.Ordinal);

    /// <param name="encoder">Makes the readings that are not kept.</param>
    /// <param name="path">The file; it need not exist. It must be another one for other weights of the encoder.</param>
    public KeptReadings(ILanguageEncoder encoder, string path)
    {
        (_encoder, _path) = (encoder, path);
        if (!File.Exists(path))
        {
            return;
        }

        using var reader = new BinaryReader(File.OpenRead(path));
        while (reader.BaseStream.Position < reader.BaseStream.Length)
        {
            var (key, length) = (reader.ReadString(), reader.ReadInt32());
            _places[key] = reader.BaseStream.Position;
            reader.BaseStream.Seek(length, SeekOrigin.Current);
        }
    }

    public EncodedDocument Encode(IReadOnlyList<IReadOnlyList<string>> sentences, CancellationToken cancelled = default)
    {
        var key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', sentences.Select(words => string.Join(' ', words))))));
        if (!_places.TryGetValue(key, out var place))
        {
            _places[key] = place = Append(key, _encoder.Encode(sentences, cancelled));
        }

        using var reader = new BinaryReader(File.OpenRead(_path));
        reader.BaseStream.Position = place;
        return ReadingFormat.Read(reader);
    }

    private long Append(string key, EncodedDocument document)
    {
        var record = new MemoryStream();
        using (var writer = new BinaryWriter(record, Encoding.UTF8, leaveOpen: true))
        {
            ReadingFormat.Write(writer, document);
        }

        using var file = new BinaryWriter(File.Open(_path, FileMode.Append));
        file.Write(key);
        file.Write((int)record.Length);
        file.Flush();
        var place = file.BaseStream.Position;
        file.Write(record.GetBuffer().AsSpan(0, (int)record.Length));
        return place;
    }
}
