namespace KnowledgeGraph.Encoder.Weights;

/// <summary>A tensor that a weights file holds.</summary>
/// <param name="Name">As trainer and inference call it.</param>
/// <param name="Shape">Rows (outputs) first.</param>
/// <param name="Form">How it lies in the file.</param>
internal sealed record TensorPlan(string Name, IReadOnlyList<int> Shape, TensorForm Form)
{
    private const int Alignment = 64;

    /// <summary>Bytes in the file, each part padded to 64 with zeros.</summary>
    public long Bytes => Form switch
    {
        TensorForm.Floats => Padded(Count * sizeof(float)),
        TensorForm.Table => Padded(Count) + Padded((long)Shape[0] * sizeof(float)),
        _ => SumsOffset + Padded((long)PanelLayout.Panels(Shape[0]) * PanelLayout.Outputs * sizeof(int)),
    };

    /// <summary>Where the scales begin in a table or in panels.</summary>
    public long ScalesOffset => Form == TensorForm.Table ? Padded(Count) : PanelLayout.Bytes(Shape[0], Shape[1]);

    /// <summary>Where the sums of the bytes begin in panels.</summary>
    public long SumsOffset => ScalesOffset + Padded((long)PanelLayout.Panels(Shape[0]) * PanelLayout.Outputs * sizeof(float));

    public long Count => Shape.Aggregate(1L, (count, size) => count * size);

    public static long Padded(long bytes) => (bytes + Alignment - 1) / Alignment * Alignment;

    public override string ToString() => $"{Name} [{string.Join(',', Shape)}]";
}
