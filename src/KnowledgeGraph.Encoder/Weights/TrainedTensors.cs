using static KnowledgeGraph.Encoder.Weights.ModelShape;

namespace KnowledgeGraph.Encoder.Weights;

/// <summary>Turns the products of arcs and labels, as they are trained, into matrices that are multiplied like the others.</summary>
internal static class TrainedTensors
{
    public static IEnumerable<(TensorPlan Plan, float[] Values)> Rearrange(
        EncoderMetadata metadata, IReadOnlyDictionary<string, (int[] Shape, float[] Values)> tensors)
    {
        foreach (var (name, (shape, values)) in tensors)
        {
            switch (name)
            {
                case "arcs.product":
                    yield return (TensorCatalog.Plan(name, shape), Transposed(values, ArcWidth));
                    break;
                case "labels.product":
                    var rows = metadata.Relations.Count * (LabelWidth + 1);
                    var weights = Enumerable.Range(0, rows).SelectMany(row => values.AsSpan(row * (LabelWidth + 1), LabelWidth).ToArray());
                    var bias = Enumerable.Range(0, rows).Select(row => values[(row * (LabelWidth + 1)) + LabelWidth]);
                    yield return (TensorCatalog.Plan(name, [rows, LabelWidth]), [.. weights]);
                    yield return (TensorCatalog.Plan($"{name}.bias", [rows]), [.. bias]);
                    break;
                default:
                    yield return (TensorCatalog.Plan(name, shape), values);
                    break;
            }
        }
    }

    private static float[] Transposed(float[] values, int size) =>
        [.. Enumerable.Range(0, size * size).Select(place => values[(place % size * size) + (place / size)])];
}
