using System.Runtime.InteropServices;

namespace KnowledgeGraph.Training.Encoders;

/// <summary>Float weights in a file, by name; written whole or not at all, so that a run that is cut off leaves the last one.</summary>
internal static class Checkpoint
{
    private const int Magic = 0x43474B31;

    public static void Write(string path, IEnumerable<(string Name, long[] Shape, float[] Values)> tensors)
    {
        var unfinished = path + ".part";
        using (var writer = new BinaryWriter(File.Create(unfinished)))
        {
            writer.Write(Magic);
            foreach (var (name, shape, values) in tensors)
            {
                writer.Write(name);
                writer.Write(shape.Length);
                Array.ForEach(shape, writer.Write);
                writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
            }
        }

        File.Move(unfinished, path, overwrite: true);
    }

    /// <exception cref="InvalidDataException">The file is no checkpoint.</exception>
    public static IEnumerable<(string Name, long[] Shape, float[] Values)> Read(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        if (reader.ReadInt32() != Magic)
        {
            throw new InvalidDataException($"{path} is no checkpoint of the encoder.");
        }

        while (reader.BaseStream.Position < reader.BaseStream.Length)
        {
            var name = reader.ReadString();
            var shape = new long[reader.ReadInt32()];
            for (var i = 0; i < shape.Length; i++)
            {
                shape[i] = reader.ReadInt64();
            }

            var values = new float[shape.Aggregate(1L, (count, size) => count * size)];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
            yield return (name, shape, values);
        }
    }
}
