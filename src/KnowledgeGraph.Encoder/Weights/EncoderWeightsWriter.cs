using System.Runtime.InteropServices;
using System.Text;
using static KnowledgeGraph.Encoder.Weights.WeightsFormat;

namespace KnowledgeGraph.Encoder.Weights;

/// <summary>Writes a model's weights, its matrices as signed bytes; same input, same bytes.</summary>
internal static class EncoderWeightsWriter
{
    /// <param name="output">Where the file goes; written from front to back.</param>
    /// <param name="metadata">Labels, vocabulary, record of training.</param>
    /// <param name="tensors">Row-major values by name: <see cref="TensorCatalog.Trained"/>, and what else is to travel along.</param>
    /// <exception cref="ArgumentException">A tensor is missing or of another shape, not finite, or the file would be too long.</exception>
    public static void Write(
        Stream output, EncoderMetadata metadata, IReadOnlyDictionary<string, (int[] Shape, float[] Values)> tensors) =>
        Write(output, metadata, TensorCatalog.Trained(metadata), tensors);

    /// <summary>The file of the reference layers: <see cref="TensorCatalog.References"/> and nothing else.</summary>
    /// <inheritdoc cref="Write(Stream, EncoderMetadata, IReadOnlyDictionary{string, ValueTuple{int[], float[]}})"/>
    public static void WriteReferences(
        Stream output, EncoderMetadata metadata, IReadOnlyDictionary<string, (int[] Shape, float[] Values)> tensors) =>
        Write(output, metadata, TensorCatalog.References(metadata), tensors);

    private static void Write(
        Stream output,
        EncoderMetadata metadata,
        IEnumerable<(string Name, int[] Shape)> catalog,
        IReadOnlyDictionary<string, (int[] Shape, float[] Values)> tensors)
    {
        Check(metadata, catalog, tensors);
        var stored = TrainedTensors.Rearrange(metadata, tensors)
            .OrderBy(tensor => tensor.Plan.Name, StringComparer.Ordinal).ToList();
        var metadataText = MetadataText.Write(metadata);
        var vocabulary = Encoding.UTF8.GetBytes(string.Join('\n', metadata.Vocabulary));
        var directory = stored.SelectMany(tensor => Entry(tensor.Plan)).ToArray();
        var front = Marshal.SizeOf<Header>() + metadataText.Length + vocabulary.Length + directory.Length;
        var total = TensorPlan.Padded(front) + stored.Sum(tensor => tensor.Plan.Bytes);
        if (total > LongestFile)
        {
            throw new ArgumentException($"the file would have {total} bytes; it may have {LongestFile}.", nameof(tensors));
        }

        Header[] header =
        [
            new(Magic, WeightsFormat.Version, (uint)metadataText.Length, (uint)vocabulary.Length, (uint)directory.Length, (uint)stored.Count, (ulong)total),
        ];
        output.Write(MemoryMarshal.AsBytes(header.AsSpan()));
        output.Write(metadataText);
        output.Write(vocabulary);
        output.Write(directory);
        output.Write(new byte[TensorPlan.Padded(front) - front]);
        foreach (var (plan, values) in stored)
        {
            output.Write(TensorBytes.Of(plan, values));
        }
    }

    private static void Check(
        EncoderMetadata metadata,
        IEnumerable<(string Name, int[] Shape)> catalog,
        IReadOnlyDictionary<string, (int[] Shape, float[] Values)> tensors)
    {
        if (metadata.Vocabulary.Any(piece => piece.Contains('\n', StringComparison.Ordinal)))
        {
            throw new ArgumentException("a piece of the vocabulary has a line feed in it.", nameof(metadata));
        }

        foreach (var (name, shape) in catalog)
        {
            if (!tensors.TryGetValue(name, out var tensor))
            {
                throw new ArgumentException($"tensor {name} is missing.", nameof(tensors));
            }

            if (!tensor.Shape.SequenceEqual(shape))
            {
                throw new ArgumentException(
                    $"tensor {name} is [{string.Join(',', tensor.Shape)}]; expected [{string.Join(',', shape)}].", nameof(tensors));
            }
        }

        foreach (var (name, (shape, values)) in tensors)
        {
            if (shape.Length == 0 || shape.Aggregate(1L, (count, size) => count * size) != values.Length || !values.All(float.IsFinite))
            {
                throw new ArgumentException(
                    $"tensor {name} [{string.Join(',', shape)}] has {values.Length} values, or some that are not finite.", nameof(tensors));
            }
        }
    }

    private static byte[] Entry(TensorPlan plan)
    {
        var name = Encoding.UTF8.GetBytes(plan.Name);
        return
        [
            (byte)plan.Form,
            (byte)plan.Shape.Count,
            .. BitConverter.GetBytes((ushort)name.Length),
            .. plan.Shape.SelectMany(BitConverter.GetBytes),
            .. name,
        ];
    }
}
