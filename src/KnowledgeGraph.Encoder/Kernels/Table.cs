namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>A table of a weights file, whose rows are looked up in place.</summary>
internal sealed unsafe class Table(int width, sbyte* rows, float* scales)
{
    public int Width { get; } = width;

    public sbyte* Row(int row) => rows + ((long)row * Width);

    /// <summary>What a byte of the row stands for.</summary>
    public float Scale(int row) => scales[row];
}
