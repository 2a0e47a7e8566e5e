namespace KnowledgeGraph.Encoder.Weights;

/// <summary>
/// The order of a matrix's bytes: panels of 16 outputs; in a panel, one after the other, 4 inputs at a time (a quad): the 4
/// bytes of the first output, then those of the second, and so on. What pads the last panel and the last quad is 0.
/// </summary>
internal static class PanelLayout
{
    /// <summary>Outputs in a panel.</summary>
    public const int Outputs = 16;

    /// <summary>Inputs in a quad.</summary>
    public const int Quad = 4;

    /// <summary>Bytes of a quad for all outputs of a panel.</summary>
    public const int QuadBytes = Outputs * Quad;

    public static int Panels(int outputs) => (outputs + Outputs - 1) / Outputs;

    public static int Quads(int inputs) => (inputs + Quad - 1) / Quad;

    public static long Bytes(int outputs, int inputs) => (long)Panels(outputs) * Quads(inputs) * QuadBytes;

    /// <summary>Where the weight of an output and an input lies.</summary>
    public static int Place(int output, int input, int inputs) =>
        (((output / Outputs * Quads(inputs)) + (input / Quad)) * QuadBytes) + (output % Outputs * Quad) + (input % Quad);
}
