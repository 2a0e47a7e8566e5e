using System.Runtime.InteropServices;

namespace KnowledgeGraph.Training.Encoders.MiniLm;

/// <summary>The constants of an ONNX model (onnx.proto, IR version 7), each with its shape.</summary>
internal sealed class OnnxWeights
{
    private const int Float = 1;

    private readonly Dictionary<string, (int[] Shape, float[] Values)> _constants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _matrixOfBias = new(StringComparer.Ordinal);

    public OnnxWeights(ReadOnlyMemory<byte> model)
    {
        var graph = ProtobufField.Read(model).Single(field => field.Number == 7).Bytes;
        var nodes = new List<(string Kind, string[] Inputs, string Output)>();
        foreach (var field in ProtobufField.Read(graph))
        {
            if (field.Number == 1)
            {
                nodes.Add(Node(field.Bytes));
            }
            else if (field.Number == 5)
            {
                Add(field.Bytes);
            }
        }

        var products = nodes.Where(node => node.Kind == "MatMul").ToDictionary(node => node.Output, node => node.Inputs[1], StringComparer.Ordinal);
        foreach (var (_, inputs, _) in nodes.Where(node => node.Kind == "Add"))
        {
            if (products.TryGetValue(inputs[1], out var matrix) || products.TryGetValue(inputs[0], out matrix))
            {
                _matrixOfBias[_constants.ContainsKey(inputs[0]) ? inputs[0] : inputs[1]] = matrix;
            }
        }
    }

    /// <summary>A constant by its name.</summary>
    public (int[] Shape, float[] Values) this[string name] => _constants[name];

    /// <summary>The matrix that is multiplied before a bias is added, as [outputs, inputs]: products have no names of their own.</summary>
    public (int[] Shape, float[] Values) BeforeBias(string bias)
    {
        var (shape, values) = _constants[_matrixOfBias[bias]];
        var (inputs, outputs) = (shape[0], shape[1]);
        var turned = new float[values.Length];
        for (var i = 0; i < inputs; i++)
        {
            for (var o = 0; o < outputs; o++)
            {
                turned[(o * inputs) + i] = values[(i * outputs) + o];
            }
        }

        return ([outputs, inputs], turned);
    }

    private static (string Kind, string[] Inputs, string Output) Node(ReadOnlyMemory<byte> bytes)
    {
        var fields = ProtobufField.Read(bytes).ToList();
        return (
            fields.First(field => field.Number == 4).Text,
            [.. fields.Where(field => field.Number == 1).Select(field => field.Text)],
            fields.First(field => field.Number == 2).Text);
    }

    private void Add(ReadOnlyMemory<byte> tensor)
    {
        var fields = ProtobufField.Read(tensor).ToList();
        if (fields.Exists(field => field.Number == 2 && field.Value == Float) && fields.Find(field => field.Number == 9) is { Bytes.Length: > 0 } raw)
        {
            int[] shape = [.. fields.Where(field => field.Number == 1).SelectMany(Sizes)];
            _constants[fields.Find(field => field.Number == 8).Text] = (shape, MemoryMarshal.Cast<byte, float>(raw.Bytes.Span).ToArray());
        }
    }

    /// <summary>Sizes come one by one or packed.</summary>
    private static IEnumerable<int> Sizes(ProtobufField field)
    {
        if (field.Bytes.Length == 0)
        {
            yield return (int)field.Value;
            yield break;
        }

        var (size, shift) = (0, 0);
        foreach (var part in field.Bytes.ToArray())
        {
            size |= (part & 0x7F) << shift;
            shift += 7;
            if (part < 0x80)
            {
                yield return size;
                (size, shift) = (0, 0);
            }
        }
    }
}
