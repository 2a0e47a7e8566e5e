using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using static KnowledgeGraph.Encoder.Weights.WeightsFormat;

namespace KnowledgeGraph.Encoder.Weights;

/// <summary>Checks a weights file from front to back; whatever bytes come, it ends in a model of the right shapes or says what is wrong.</summary>
internal sealed unsafe class WeightsReader
{
    private const int MostLayers = 48;
    private const int LongestSize = 1 << 24;

    private readonly byte* _content;
    private readonly long _length;
    private readonly string _name;

    /// <exception cref="InvalidDataException">It is no weights file, or one of another version, cut short, or of other shapes.</exception>
    public WeightsReader(byte* content, long length, string name, Func<EncoderMetadata, IEnumerable<TensorPlan>> catalog)
    {
        _content = content;
        (_length, _name) = (length, name);
        var header = ReadHeader();
        var metadata = Text(sizeof(Header), header.MetadataBytes);
        var vocabulary = Text(sizeof(Header) + (long)header.MetadataBytes, header.VocabularyBytes);
        Metadata = ReadMetadata(metadata, Encoding.UTF8.GetString(vocabulary).Split('\n'));
        Tensors = ReadTensors(header);
        CheckShapes(catalog(Metadata));
        CheckNumbers();
    }

    public EncoderMetadata Metadata { get; }

    public Dictionary<string, StoredTensor> Tensors { get; }

    private Header ReadHeader()
    {
        if (!BitConverter.IsLittleEndian || _length < sizeof(Header) || Unsafe.ReadUnaligned<uint>(_content) != Magic)
        {
            throw Wrong("not a weights file of the encoder");
        }

        var header = Unsafe.ReadUnaligned<Header>(_content);
        if (header.Version != WeightsFormat.Version)
        {
            throw Wrong($"version {header.Version}, expected {WeightsFormat.Version}");
        }

        return header.TotalBytes == (ulong)_length ? header : throw Wrong($"{_length} bytes, expected {header.TotalBytes}");
    }

    private ReadOnlySpan<byte> Text(long start, uint bytes) => start + bytes <= _length
        ? new ReadOnlySpan<byte>(_content + start, (int)bytes)
        : throw Wrong("the metadata, vocabulary or directory reach beyond its end");

    private EncoderMetadata ReadMetadata(ReadOnlySpan<byte> text, string[] vocabulary)
    {
        try
        {
            var metadata = MetadataText.Read(text, vocabulary);
            return metadata.Layers is > 0 and <= MostLayers ? metadata : throw Wrong($"the metadata has {metadata.Layers} layers");
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new InvalidDataException($"{_name}: the metadata cannot be read: {failure.Message}", failure);
        }
    }

    private Dictionary<string, StoredTensor> ReadTensors(Header header)
    {
        var start = sizeof(Header) + (long)header.MetadataBytes + header.VocabularyBytes;
        var directory = Text(start, header.DirectoryBytes);
        var at = TensorPlan.Padded(start + header.DirectoryBytes);
        var tensors = new Dictionary<string, StoredTensor>(StringComparer.Ordinal);
        for (var i = 0u; i < header.Tensors; i++)
        {
            var plan = ReadEntry(ref directory);
            if (plan.Bytes > _length - at)
            {
                throw Wrong($"tensor {plan} reaches beyond its end");
            }

            if (!tensors.TryAdd(plan.Name, new StoredTensor(plan, _content + at)))
            {
                throw Wrong($"tensor {plan.Name} comes twice");
            }

            at += plan.Bytes;
        }

        return at == _length && directory.IsEmpty ? tensors : throw Wrong("bytes are left over behind the directory or the tensors");
    }

    private TensorPlan ReadEntry(ref ReadOnlySpan<byte> directory)
    {
        const int Fixed = 4;
        if (directory.Length < Fixed)
        {
            throw Wrong("the directory is cut short");
        }

        var (form, rank, nameBytes) = ((TensorForm)directory[0], directory[1], BitConverter.ToUInt16(directory[2..]));
        var bytes = Fixed + (rank * sizeof(int)) + nameBytes;
        if (directory.Length < bytes)
        {
            throw Wrong("the directory is cut short");
        }

        var shape = new int[rank];
        for (var i = 0; i < rank; i++)
        {
            shape[i] = BitConverter.ToInt32(directory[(Fixed + (i * sizeof(int)))..]);
        }

        var plan = new TensorPlan(Encoding.UTF8.GetString(directory[(bytes - nameBytes)..bytes]), shape, form);
        directory = directory[bytes..];
        var isSized = rank is 1 or 2 or 3 && shape.All(size => size is > 0 and <= LongestSize) && shape.Aggregate(1d, (count, size) => count * size) <= int.MaxValue;
        return isSized && form <= TensorForm.Panels && (form == TensorForm.Floats || rank == 2)
            ? plan
            : throw Wrong($"tensor {plan} has the form {(byte)form}, which no such tensor can have");
    }

    private void CheckShapes(IEnumerable<TensorPlan> catalog)
    {
        foreach (var expected in catalog)
        {
            if (!Tensors.TryGetValue(expected.Name, out var found))
            {
                throw Wrong($"tensor {expected} is missing");
            }

            if (found.Plan.Form != expected.Form || !found.Plan.Shape.SequenceEqual(expected.Shape))
            {
                throw Wrong($"tensor {found.Plan} as {found.Plan.Form}, expected {expected} as {expected.Form}");
            }
        }
    }

    private void CheckNumbers()
    {
        foreach (var tensor in Tensors.Values)
        {
            var (plan, at) = tensor;
            var (start, count) = plan.Form == TensorForm.Floats ? (0L, plan.Count) : (plan.ScalesOffset, plan.Shape[0]);
            if (!FiniteNumbers.Are((float*)(at + start), count))
            {
                throw Wrong($"tensor {plan} has numbers that are not finite");
            }
        }
    }

    private InvalidDataException Wrong(string what) => new($"{_name}: {what}.");
}
