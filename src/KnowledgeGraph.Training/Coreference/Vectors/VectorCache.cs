using System.Runtime.InteropServices;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Training.Coreference.Vectors;

/// <summary>Word vectors of texts by their ids, kept in a file, since they take longer to make than all that is learnt from them.</summary>
internal sealed class VectorCache
{
    private readonly Dictionary<string, WordVectorTable> _tables = new(StringComparer.Ordinal);
    private readonly string _path;
    private readonly Func<IReadOnlyList<IReadOnlyList<string>>, WordVectorTable> _make;

    /// <param name="path">The file; it need not exist.</param>
    /// <param name="make">What makes the vectors that are not in it.</param>
    public VectorCache(string path, Func<IReadOnlyList<IReadOnlyList<string>>, WordVectorTable> make)
    {
        (_path, _make) = (path, make);
        if (File.Exists(path))
        {
            using var reader = new BinaryReader(File.OpenRead(path));
            while (reader.BaseStream.Position < reader.BaseStream.Length)
            {
                Read(reader);
            }
        }
    }

    public WordVectorTable Of(Document document) =>
        Of(document.Article.Id, [.. document.Sentences.Select(sentence => sentence.Tokens.Select(token => token.Text).ToList())]);

    public WordVectorTable Of(string id, IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        if (!_tables.TryGetValue(id, out var table) || !table.Sentences.Select(sentence => sentence.Length).SequenceEqual(sentences.Select(sentence => sentence.Count * table.Width)))
        {
            _tables[id] = table = _make(sentences);
            using var writer = new BinaryWriter(File.Open(_path, FileMode.Append));
            Write(writer, id, table);
        }

        return table;
    }

    private void Read(BinaryReader reader)
    {
        var (id, width) = (reader.ReadString(), reader.ReadInt32());
        var sentences = new Half[reader.ReadInt32()][];
        for (var i = 0; i < sentences.Length; i++)
        {
            sentences[i] = new Half[reader.ReadInt32()];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(sentences[i].AsSpan()));
        }

        _tables[id] = new WordVectorTable(width, sentences);
    }

    private static void Write(BinaryWriter writer, string id, WordVectorTable table)
    {
        writer.Write(id);
        writer.Write(table.Width);
        writer.Write(table.Sentences.Count);
        foreach (var sentence in table.Sentences)
        {
            writer.Write(sentence.Length);
            writer.Write(MemoryMarshal.AsBytes(sentence.AsSpan()));
        }
    }
}
