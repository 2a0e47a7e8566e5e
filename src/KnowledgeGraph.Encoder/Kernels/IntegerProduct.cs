using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using KnowledgeGraph.Encoder.Weights;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>
/// Sums of products of bytes: exact, so every processor's way to them gives the same. No sum leaves 32 bits up to 66,000 inputs.
/// </summary>
internal static unsafe class IntegerProduct
{
    /// <summary>Rows are taken so many at a time; callers have room for that many and take garbage in the surplus.</summary>
    public const int Tile = 6;

    /// <summary>Whether this processor's way reads <see cref="QuantizedRows.Pairs"/>.</summary>
    public static bool NeedsPairs => !AvxVnni.IsSupported && (Avx512BW.IsSupported || Avx2.IsSupported);

    /// <summary>Multiplies rows with a panel.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="count">How many; rounded up to whole tiles.</param>
    /// <param name="panel">Weights of 16 outputs (<see cref="PanelLayout"/>).</param>
    /// <param name="panelSums">The sum of each output's weights.</param>
    /// <param name="sums">For each row and output the sum over all inputs of byte times weight.</param>
    public static void Multiply(QuantizedRows rows, int count, sbyte* panel, int* panelSums, int* sums)
    {
        var quads = rows.Stride / PanelLayout.Quad;
        for (var row = 0; row < count; row += Tile)
        {
            var bytes = rows.Bytes + ((long)row * rows.Stride);
            var pairs = rows.Pairs + ((long)row * rows.Stride / 2);
            var tile = sums + (row * PanelLayout.Outputs);
            if (AvxVnni.IsSupported)
            {
                QuadProduct256.Multiply(bytes, rows.Stride, panel, quads, tile);
            }
            else if (Avx512BW.IsSupported)
            {
                PairProduct512.Multiply(pairs, rows.Stride / 2, panel, quads, tile);
            }
            else if (Avx2.IsSupported)
            {
                PairProduct256.Multiply(pairs, rows.Stride / 2, panel, quads, tile);
            }
            else if (Dp.IsSupported)
            {
                QuadProduct128.Multiply(bytes, rows.Stride, panel, quads, panelSums, tile);
            }
            else
            {
                PortableProduct.Multiply(bytes, rows.Stride, panel, quads, tile);
            }
        }
    }
}
