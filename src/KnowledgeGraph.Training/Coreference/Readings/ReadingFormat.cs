using System.Runtime.InteropServices;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Training.Coreference.Readings;

/// <summary>An encoder's reading of a document as bytes.</summary>
internal static class ReadingFormat
{
    public static void Write(BinaryWriter writer, EncodedDocument document)
    {
        writer.Write(document.Sentences.Count);
        foreach (var sentence in document.Sentences)
        {
            writer.Write(sentence.Count);
            writer.Write(sentence.VectorWidth);
            for (var i = 0; i < sentence.Count; i++)
            {
                writer.Write((byte)sentence.PartsOfSpeech[i]);
                writer.Write(sentence.Tags[i]);
                writer.Write((short)sentence.Heads[i]);
                writer.Write(sentence.Relations[i]);
            }

            writer.Write(sentence.Names.Count);
            foreach (var name in sentence.Names)
            {
                writer.Write((short)name.Start);
                writer.Write((short)name.End);
                writer.Write((byte)name.Class);
                writer.Write(name.Confidence);
            }

            Half[] vectors = [.. sentence.Vectors.ToArray().Select(value => (Half)value)];
            writer.Write(MemoryMarshal.AsBytes(vectors.AsSpan()));
        }
    }

    public static EncodedDocument Read(BinaryReader reader)
    {
        var sentences = new EncodedSentence[reader.ReadInt32()];
        for (var i = 0; i < sentences.Length; i++)
        {
            sentences[i] = ReadSentence(reader);
        }

        return new EncodedDocument(sentences);
    }

    private static EncodedSentence ReadSentence(BinaryReader reader)
    {
        var (count, width) = (reader.ReadInt32(), reader.ReadInt32());
        var (parts, tags, heads, relations) = (new PartOfSpeech[count], new string[count], new int[count], new string[count]);
        for (var i = 0; i < count; i++)
        {
            (parts[i], tags[i], heads[i], relations[i]) = ((PartOfSpeech)reader.ReadByte(), string.Intern(reader.ReadString()), reader.ReadInt16(), string.Intern(reader.ReadString()));
        }

        var names = new NameSpan[reader.ReadInt32()];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = new NameSpan(reader.ReadInt16(), reader.ReadInt16(), (NameClass)reader.ReadByte(), reader.ReadDouble());
        }

        var halves = new Half[count * width];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
        return new EncodedSentence
        {
            PartsOfSpeech = parts,
            Tags = tags,
            Heads = heads,
            Relations = relations,
            Names = names,
            Vectors = Array.ConvertAll(halves, value => (float)value),
            VectorWidth = width,
        };
    }
}
