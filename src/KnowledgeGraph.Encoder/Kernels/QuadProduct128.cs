using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>
/// Six rows times 16 outputs by Arm's products of four signed bytes. A byte enters as byte - 128; 128 times the sum of the
/// weights, added first, makes up for it.
/// </summary>
internal static unsafe class QuadProduct128
{
    private const int Offset = 128;

    public static void Multiply(byte* rows, nint stride, sbyte* panel, int quads, int* panelSums, int* sums)
    {
        for (var row = 0; row < IntegerProduct.Tile; row += 2)
        {
            MultiplyTwo(rows + (row * stride), stride, panel, quads, panelSums, sums + (row * 16));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyTwo(byte* rows, nint stride, sbyte* panel, int quads, int* panelSums, int* sums)
    {
        Vector128<int> a0 = Vector128.Load(panelSums) * Offset, a1 = Vector128.Load(panelSums + 4) * Offset;
        Vector128<int> a2 = Vector128.Load(panelSums + 8) * Offset, a3 = Vector128.Load(panelSums + 12) * Offset;
        Vector128<int> b0 = a0, b1 = a1, b2 = a2, b3 = a3;
        var sign = Vector128.Create((byte)Offset);
        for (nint i = 0, end = (nint)quads * 4; i < end; i += 4)
        {
            var first = (Vector128.Create(*(int*)(rows + i)).AsByte() ^ sign).AsSByte();
            var second = (Vector128.Create(*(int*)(rows + stride + i)).AsByte() ^ sign).AsSByte();
            var weights = Vector128.Load(panel);
            a0 = Dp.DotProduct(a0, weights, first);
            b0 = Dp.DotProduct(b0, weights, second);
            weights = Vector128.Load(panel + 16);
            a1 = Dp.DotProduct(a1, weights, first);
            b1 = Dp.DotProduct(b1, weights, second);
            weights = Vector128.Load(panel + 32);
            a2 = Dp.DotProduct(a2, weights, first);
            b2 = Dp.DotProduct(b2, weights, second);
            weights = Vector128.Load(panel + 48);
            a3 = Dp.DotProduct(a3, weights, first);
            b3 = Dp.DotProduct(b3, weights, second);
            panel += 64;
        }

        a0.Store(sums);
        a1.Store(sums + 4);
        a2.Store(sums + 8);
        a3.Store(sums + 12);
        b0.Store(sums + 16);
        b1.Store(sums + 20);
        b2.Store(sums + 24);
        b3.Store(sums + 28);
    }
}
