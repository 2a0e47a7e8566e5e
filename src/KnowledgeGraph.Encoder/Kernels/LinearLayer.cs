using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Encoder.Weights;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>
/// Rows times a matrix, plus its bias: exact sums of bytes, then number = (sum - zero * weights' sum) * (row's scale * output's
/// scale) + bias, each operation rounded once. A row's result depends on nothing but the row.
/// </summary>
internal static unsafe class LinearLayer
{
    /// <param name="rows">What is multiplied; as wide as the matrix has inputs.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="matrix">With what.</param>
    /// <param name="output">Room for the rows rounded up to tiles, the outputs rounded up to panels.</param>
    /// <param name="stride">From row to row of the output.</param>
    /// <param name="sums">Room for 16 sums a row, rounded up to tiles.</param>
    public static void Apply(QuantizedRows rows, int count, Matrix matrix, float* output, int stride, int* sums)
    {
        var panelBytes = PanelLayout.Bytes(PanelLayout.Outputs, matrix.Inputs);
        for (var first = 0; first < matrix.Outputs; first += PanelLayout.Outputs)
        {
            var panel = matrix.Panels + (first / PanelLayout.Outputs * panelBytes);
            IntegerProduct.Multiply(rows, count, panel, matrix.Sums + first, sums);
            ToNumbers(sums, rows, count, matrix, first, output + first, stride);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ToNumbers(int* sums, QuantizedRows rows, int count, Matrix matrix, int first, float* output, nint stride)
    {
        var outputScale = Vector512.Load(matrix.Scales + first);
        var bias = Vector512.Load(matrix.Bias + first);
        var weights = Vector512.Load(matrix.Sums + first);
        var scales = rows.Scales;
        var zeros = rows.Zeros;
        for (var row = 0; row < count; row++)
        {
            var number = Vector512.ConvertToSingle(Vector512.Load(sums) - (Vector512.Create(zeros[row]) * weights));
            ((number * (Vector512.Create(scales[row]) * outputScale)) + bias).Store(output);
            sums += PanelLayout.Outputs;
            output += stride;
        }
    }
}
