namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>A matrix of a weights file, as the products read it: in place (<see cref="Weights.PanelLayout"/>).</summary>
internal sealed unsafe class Matrix(int outputs, int inputs, sbyte* panels, float* scales, int* sums, float* bias)
{
    public int Outputs { get; } = outputs;

    public int Inputs { get; } = inputs;

    public sbyte* Panels { get; } = panels;

    /// <summary>What a byte of an output stands for.</summary>
    public float* Scales { get; } = scales;

    /// <summary>The sum of each output's bytes.</summary>
    public int* Sums { get; } = sums;

    public float* Bias { get; } = bias;
}
