using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>Six rows times 16 outputs by operations that every processor has; a product of two bytes fits 16 bits.</summary>
internal static unsafe class PortableProduct
{
    public static void Multiply(byte* rows, nint stride, sbyte* panel, int quads, int* sums)
    {
        for (var row = 0; row < IntegerProduct.Tile; row++)
        {
            MultiplyOne(rows + (row * stride), panel, quads, sums + (row * 16));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyOne(byte* row, sbyte* panel, int quads, int* sums)
    {
        Vector128<int> a0 = default, a1 = default, a2 = default, a3 = default;
        for (var i = 0; i < quads; i++, panel += 64)
        {
            var quad = Vector128.Create(((int*)row)[i]).AsUInt16();
            var even = (quad & Vector128.Create((ushort)0xFF)).AsInt16();
            var odd = (quad >>> 8).AsInt16();
            a0 += Products(panel, even, odd);
            a1 += Products(panel + 16, even, odd);
            a2 += Products(panel + 32, even, odd);
            a3 += Products(panel + 48, even, odd);
        }

        a0.Store(sums);
        a1.Store(sums + 4);
        a2.Store(sums + 8);
        a3.Store(sums + 12);
    }

    /// <summary>The sums of four products for four outputs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Products(sbyte* panel, Vector128<short> even, Vector128<short> odd)
    {
        var weights = Vector128.Load(panel).AsInt16();
        var first = (even * ((weights << 8) >> 8)).AsInt32();
        var second = (odd * (weights >> 8)).AsInt32();
        return ((first << 16) >> 16) + (first >> 16) + ((second << 16) >> 16) + (second >> 16);
    }
}
