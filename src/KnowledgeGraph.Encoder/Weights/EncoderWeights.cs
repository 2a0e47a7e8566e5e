using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KnowledgeGraph.Encoder.Kernels;

namespace KnowledgeGraph.Encoder.Weights;

/// <summary>A weights file, read in place (<see cref="WeightsFormat"/>). Thread-safe.</summary>
internal sealed unsafe class EncoderWeights
{
    private const string Resource = "weights/encoder.bin";

    private readonly object _owner;
    private readonly Dictionary<string, StoredTensor> _tensors;

    private EncoderWeights(object owner, byte* content, long length, string name)
    {
        _owner = owner;
        var reader = new WeightsReader(content, length, name);
        (Metadata, _tensors) = (reader.Metadata, reader.Tensors);
    }

    public EncoderMetadata Metadata { get; }

    /// <summary>Opens the embedded resource <c>weights/encoder.bin</c> of this assembly without copying it.</summary>
    /// <exception cref="InvalidDataException">There is no such resource, or it is no weights file.</exception>
    public static EncoderWeights Embedded()
    {
        var stream = typeof(EncoderWeights).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"{Resource} is not embedded in the assembly.");
        return stream is UnmanagedMemoryStream mapped
            ? new EncoderWeights(mapped, mapped.PositionPointer, mapped.Length, Resource)
            : Open(stream, Resource);
    }

    /// <summary>Reads a whole stream into memory.</summary>
    /// <param name="stream">Read to its end, and left open.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="InvalidDataException">It is no weights file.</exception>
    public static EncoderWeights Open(Stream stream, string name)
    {
        var content = stream.CanSeek ? ReadRest(stream) : ReadAll(stream);
        return new EncoderWeights(content, (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(content)), content.Length, name);
    }

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
