using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KnowledgeGraph.Encoder.Kernels;

namespace KnowledgeGraph.Encoder.Weights;

/// <summary>A weights file, read in place (<see cref="WeightsFormat"/>). Thread-safe.</summary>
internal sealed unsafe class EncoderWeights
{
    private const string Resource = "weights/encoder.bin";
    private const string ReferenceResource = "weights/references.bin";

    private readonly object _owner;
    private readonly Dictionary<string, StoredTensor> _tensors;

    private EncoderWeights(object owner, byte* content, long length, string name, Func<EncoderMetadata, IEnumerable<TensorPlan>> catalog)
    {
        _owner = owner;
        var reader = new WeightsReader(content, length, name, catalog);
        (Metadata, _tensors) = (reader.Metadata, reader.Tensors);
    }

    public EncoderMetadata Metadata { get; }

    /// <summary>Opens the embedded resource <c>weights/encoder.bin</c> of this assembly without copying it.</summary>
    /// <exception cref="InvalidDataException">There is no such resource, or it is no weights file.</exception>
    public static EncoderWeights Embedded() => Embedded(Resource, TensorCatalog.Stored);

    /// <summary>Likewise <c>weights/references.bin</c>, the reference layers.</summary>
    /// <inheritdoc cref="Embedded()"/>
    public static EncoderWeights EmbeddedReferences() => Embedded(ReferenceResource, TensorCatalog.StoredReferences);

    /// <summary>Reads a whole stream into memory.</summary>
    /// <param name="stream">Read to its end, and left open.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="InvalidDataException">It is no weights file.</exception>
    public static EncoderWeights Open(Stream stream, string name) => Open(stream, name, TensorCatalog.Stored);

    /// <summary>Likewise a file of reference layers.</summary>
    /// <inheritdoc cref="Open(Stream, string)"/>
    public static EncoderWeights OpenReferences(Stream stream, string name) => Open(stream, name, TensorCatalog.StoredReferences);

    public bool Has(string name) => _tensors.ContainsKey(name);

    /// <summary>The matrix NAME.weight with its bias NAME.bias.</summary>
    public Matrix Linear(string name) => Matrix($"{name}.weight", $"{name}.bias");

    /// <exception cref="InvalidDataException">There is no such matrix, or its bias has another length.</exception>
    public Matrix Matrix(string weight, string bias)
    {
        var (plan, at) = Tensor(weight, TensorForm.Panels);
        var (biasPlan, biasAt) = Tensor(bias, TensorForm.Floats);
        return biasPlan.Count == plan.Shape[0]
            ? new Matrix(
                plan.Shape[0], plan.Shape[1], (sbyte*)at, (float*)(at + plan.ScalesOffset), (int*)(at + plan.SumsOffset), (float*)biasAt)
            : throw new InvalidDataException($"encoder weights: {biasPlan} is no bias for {plan}.");
    }

    public Table Table(string name)
    {
        var (plan, at) = Tensor(name, TensorForm.Table);
        return new Table(plan.Shape[1], (sbyte*)at, (float*)(at + plan.ScalesOffset));
    }

    public float* Floats(string name) => (float*)Tensor(name, TensorForm.Floats).At;

    /// <summary>Keeps the memory that all pointers lead to.</summary>
    public void KeepAlive() => GC.KeepAlive(_owner);

    /// <summary>The values of a matrix NAME.weight, outputs first, or of plain numbers, as they were before rounding but for it.</summary>
    public float[] Values(string name)
    {
        if (_tensors.TryGetValue(name, out var floats) && floats.Plan.Form == TensorForm.Floats)
        {
            return new ReadOnlySpan<float>(floats.At, (int)floats.Plan.Count).ToArray();
        }

        var (plan, at) = Tensor(name, TensorForm.Panels);
        var inputs = plan.Shape[1];
        var scales = (float*)(at + plan.ScalesOffset);
        var values = new float[plan.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = ((sbyte*)at)[PanelLayout.Place(i / inputs, i % inputs, inputs)] * scales[i / inputs];
        }

        return values;
    }

    private static EncoderWeights Embedded(string resource, Func<EncoderMetadata, IEnumerable<TensorPlan>> catalog)
    {
        var stream = typeof(EncoderWeights).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"{resource} is not embedded in the assembly.");
        return stream is UnmanagedMemoryStream mapped
            ? new EncoderWeights(mapped, mapped.PositionPointer, mapped.Length, resource, catalog)
            : Open(stream, resource, catalog);
    }

    private static EncoderWeights Open(Stream stream, string name, Func<EncoderMetadata, IEnumerable<TensorPlan>> catalog)
    {
        var content = stream.CanSeek ? ReadRest(stream) : ReadAll(stream);
        return new EncoderWeights(content, (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(content)), content.Length, name, catalog);
    }

    private static byte[] ReadRest(Stream stream)
    {
        var content = Pinned(stream.Length - stream.Position);
        stream.ReadExactly(content);
        return content;
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return ReadRest(copy);
    }

    private static byte[] Pinned(long length) => length <= WeightsFormat.LongestFile
        ? GC.AllocateUninitializedArray<byte>((int)length, pinned: true)
        : throw new InvalidDataException($"encoder weights: {length} bytes; there may be {WeightsFormat.LongestFile}.");

    private StoredTensor Tensor(string name, TensorForm form) =>
        _tensors.TryGetValue(name, out var tensor) && tensor.Plan.Form == form
            ? tensor
            : throw new InvalidDataException($"encoder weights: there is no {name} in the form {form}.");
}
