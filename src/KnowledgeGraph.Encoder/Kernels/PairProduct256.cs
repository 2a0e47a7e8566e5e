using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>Six rows times 16 outputs by AVX2, three rows at a time; otherwise as <see cref="PairProduct512"/>.</summary>
internal static unsafe class PairProduct256
{
    public static void Multiply(uint* rows, nint stride, sbyte* panel, int quads, int* sums)
    {
        MultiplyThree(rows, stride, panel, quads, sums);
        MultiplyThree(rows + (3 * stride), stride, panel, quads, sums + 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyThree(uint* rows, nint stride, sbyte* panel, int quads, int* sums)
    {
        uint* row1 = rows + stride, row2 = row1 + stride;
        Vector256<int> a0 = default, a1 = default, a2 = default, b0 = default, b1 = default, b2 = default;
        for (nint i = 0, end = (nint)quads * 2; i < end; i += 2)
        {
            var left = Vector256.Load(panel).AsInt16();
            var right = Vector256.Load(panel + 32).AsInt16();
            panel += 64;
            var leftEven = Avx2.ShiftRightArithmetic(Avx2.ShiftLeftLogical(left, 8), 8);
            var rightEven = Avx2.ShiftRightArithmetic(Avx2.ShiftLeftLogical(right, 8), 8);
            var pair = Vector256.Create(rows[i]).AsInt16();
            a0 += Avx2.MultiplyAddAdjacent(pair, leftEven);
            b0 += Avx2.MultiplyAddAdjacent(pair, rightEven);
            pair = Vector256.Create(row1[i]).AsInt16();
            a1 += Avx2.MultiplyAddAdjacent(pair, leftEven);
            b1 += Avx2.MultiplyAddAdjacent(pair, rightEven);
            pair = Vector256.Create(row2[i]).AsInt16();
            a2 += Avx2.MultiplyAddAdjacent(pair, leftEven);
            b2 += Avx2.MultiplyAddAdjacent(pair, rightEven);
            left = Avx2.ShiftRightArithmetic(left, 8);
            right = Avx2.ShiftRightArithmetic(right, 8);
            pair = Vector256.Create(rows[i + 1]).AsInt16();
            a0 += Avx2.MultiplyAddAdjacent(pair, left);
            b0 += Avx2.MultiplyAddAdjacent(pair, right);
            pair = Vector256.Create(row1[i + 1]).AsInt16();
            a1 += Avx2.MultiplyAddAdjacent(pair, left);
            b1 += Avx2.MultiplyAddAdjacent(pair, right);
            pair = Vector256.Create(row2[i + 1]).AsInt16();
            a2 += Avx2.MultiplyAddAdjacent(pair, left);
            b2 += Avx2.MultiplyAddAdjacent(pair, right);
        }

        a0.Store(sums);
        b0.Store(sums + 8);
        a1.Store(sums + 16);
        b1.Store(sums + 24);
        a2.Store(sums + 32);
        b2.Store(sums + 40);
    }
}
