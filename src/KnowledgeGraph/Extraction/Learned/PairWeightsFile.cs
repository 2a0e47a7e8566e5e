using System.Buffers.Binary;

namespace KnowledgeGraph.Extraction.Learned;

/// <summary>
/// The file of <see cref="PairWeights"/>: "KGP1", the numbers of inputs, hidden values and relations as 32-bit numbers, then rows, each a
/// 32-bit floating-point scale and signed bytes that it multiplies. Little-endian.
/// </summary>
internal static class PairWeightsFile
{
    private const int Head = 16;
    private const string Resource = "weights/pairs.bin";

    private static ReadOnlySpan<byte> Magic => "KGP1"u8;

    /// <exception cref="InvalidDataException">The assembly embeds no such file, or it is none.</exception>
    public static PairWeights Embedded()
    {
        using var stream = typeof(PairWeightsFile).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"{Resource} is not embedded in the assembly.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return Read(content);
    }

    /// <exception cref="InvalidDataException">It is no such file, or was cut off.</exception>
    public static PairWeights Read(ReadOnlySpan<byte> content)
    {
        if (content.Length < Head || !content[..4].SequenceEqual(Magic))
        {
            throw new InvalidDataException("no weights of pairs: they begin with KGP1.");
        }

        var (inputs, hidden, relations) = (Number(content, 4), Number(content, 8), Number(content, 12));
        var at = Head;
        var weights = new PairWeights
        {
            Vectors = Rows(content, ref at, inputs, hidden),
            Features = Rows(content, ref at, PairFeatures.Rows, hidden),
            Bias = Rows(content, ref at, 1, hidden),
            Output = Rows(content, ref at, relations, hidden),
            OutputBias = Rows(content, ref at, relations, 1),
        };
        return at == content.Length ? weights : throw new InvalidDataException($"the weights of pairs have {content.Length} bytes; expected {at}.");
    }

    public static byte[] Write(PairWeights weights)
    {
        var output = new MemoryStream();
        output.Write(Magic);
        Span<byte> number = stackalloc byte[4];
        foreach (var size in new[] { weights.Vectors.Length / weights.Bias.Length, weights.Bias.Length, weights.OutputBias.Length })
        {
            BinaryPrimitives.WriteInt32LittleEndian(number, size);
            output.Write(number);
        }

        foreach (var row in weights.Parts().SelectMany(part => part.Values.Chunk(part.RowLength)))
        {
            var scale = row.Max(MathF.Abs) / sbyte.MaxValue;
            BinaryPrimitives.WriteSingleLittleEndian(number, scale);
            output.Write(number);
            output.Write([.. row.Select(value => (byte)(sbyte)(scale == 0 ? 0 : MathF.Round(value / scale)))]);
        }

        return output.ToArray();
    }

    private static int Number(ReadOnlySpan<byte> content, int at) => BinaryPrimitives.ReadInt32LittleEndian(content[at..]);

    private static float[] Rows(ReadOnlySpan<byte> content, ref int at, int rows, int length)
    {
        if (rows < 1 || length < 1 || (long)rows * (length + sizeof(float)) > content.Length - at)
        {
            throw new InvalidDataException("the weights of pairs are cut off.");
        }

        var values = new float[rows * length];
        for (var row = 0; row < rows; row++)
        {
            var scale = BinaryPrimitives.ReadSingleLittleEndian(content[at..]);
            at += sizeof(float);
            for (var i = 0; i < length; i++)
            {
                values[(row * length) + i] = scale * (sbyte)content[at++];
            }
        }

        return values;
    }
}
