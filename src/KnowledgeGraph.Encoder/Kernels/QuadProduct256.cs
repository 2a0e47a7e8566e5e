using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>Six rows times 16 outputs by AVX-VNNI, which multiplies and adds four bytes at a time.</summary>
internal static unsafe class QuadProduct256
{
    /// <remarks>Twelve sums stay in registers: no call and no allocation may stand in this method.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(byte* rows, nint stride, sbyte* panel, int quads, int* sums)
    {
        byte* row1 = rows + stride, row2 = row1 + stride, row3 = row2 + stride, row4 = row3 + stride, row5 = row4 + stride;
        Vector256<int> a0 = default, a1 = default, a2 = default, a3 = default, a4 = default, a5 = default;
        Vector256<int> b0 = default, b1 = default, b2 = default, b3 = default, b4 = default, b5 = default;
        for (nint i = 0, end = (nint)quads * 4; i < end; i += 4)
        {
            var left = Vector256.Load(panel);
            var right = Vector256.Load(panel + 32);
            panel += 64;
            var quad = Avx2.BroadcastScalarToVector256((int*)(rows + i)).AsByte();
            a0 = AvxVnni.MultiplyWideningAndAdd(a0, quad, left);
            b0 = AvxVnni.MultiplyWideningAndAdd(b0, quad, right);
            quad = Avx2.BroadcastScalarToVector256((int*)(row1 + i)).AsByte();
            a1 = AvxVnni.MultiplyWideningAndAdd(a1, quad, left);
            b1 = AvxVnni.MultiplyWideningAndAdd(b1, quad, right);
            quad = Avx2.BroadcastScalarToVector256((int*)(row2 + i)).AsByte();
            a2 = AvxVnni.MultiplyWideningAndAdd(a2, quad, left);
            b2 = AvxVnni.MultiplyWideningAndAdd(b2, quad, right);
            quad = Avx2.BroadcastScalarToVector256((int*)(row3 + i)).AsByte();
            a3 = AvxVnni.MultiplyWideningAndAdd(a3, quad, left);
            b3 = AvxVnni.MultiplyWideningAndAdd(b3, quad, right);
            quad = Avx2.BroadcastScalarToVector256((int*)(row4 + i)).AsByte();
            a4 = AvxVnni.MultiplyWideningAndAdd(a4, quad, left);
            b4 = AvxVnni.MultiplyWideningAndAdd(b4, quad, right);
            quad = Avx2.BroadcastScalarToVector256((int*)(row5 + i)).AsByte();
            a5 = AvxVnni.MultiplyWideningAndAdd(a5, quad, left);
            b5 = AvxVnni.MultiplyWideningAndAdd(b5, quad, right);
        }

        a0.Store(sums);
        b0.Store(sums + 8);
        a1.Store(sums + 16);
        b1.Store(sums + 24);
        a2.Store(sums + 32);
        b2.Store(sums + 40);
        a3.Store(sums + 48);
        b3.Store(sums + 56);
        a4.Store(sums + 64);
        b4.Store(sums + 72);
        a5.Store(sums + 80);
        b5.Store(sums + 88);
    }
}
