using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>
/// Six rows times 16 outputs by AVX-512BW, which multiplies pairs of 16-bit numbers and adds the two products: a quad's first and
/// third byte, then its second and fourth.
/// </summary>
internal static unsafe class PairProduct512
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(uint* rows, nint stride, sbyte* panel, int quads, int* sums)
    {
        uint* row1 = rows + stride, row2 = row1 + stride, row3 = row2 + stride, row4 = row3 + stride, row5 = row4 + stride;
        Vector512<int> a0 = default, a1 = default, a2 = default, a3 = default, a4 = default, a5 = default;
        Vector512<int> b0 = default, b1 = default, b2 = default, b3 = default, b4 = default, b5 = default;
        for (nint i = 0, end = (nint)quads * 2; i < end; i += 2)
        {
            var weights = Vector512.Load(panel).AsInt16();
            panel += 64;
            var even = Avx512BW.ShiftRightArithmetic(Avx512BW.ShiftLeftLogical(weights, 8), 8);
            var odd = Avx512BW.ShiftRightArithmetic(weights, 8);
            a0 += Avx512BW.MultiplyAddAdjacent(Vector512.Create(rows[i]).AsInt16(), even);
            b0 += Avx512BW.MultiplyAddAdjacent(Vector512.Create(rows[i + 1]).AsInt16(), odd);
            a1 += Avx512BW.MultiplyAddAdjacent(Vector512.Create(row1[i]).AsInt16(), even);
            b1 += Avx512BW.MultiplyAddAdjacent(Vector512.Create(row1[i + 1]).AsInt16(), odd);
            a2 += Avx512BW.MultiplyAddAdjacent(Vector512.Create(row2[i]).AsInt16(), even);
            b2 += Avx512BW.MultiplyAddAdjacent(Vector512.Create(row2[i + 1]).AsInt16(), odd);
            a3 += Avx512BW.MultiplyAddAdjacent(Vector512.Create(row3[i]).AsInt16(), even);
            b3 += Avx512BW.MultiplyAddAdjacent(Vector512.Create(row3[i + 1]).AsInt16(), odd);
            a4 += Avx512BW.MultiplyAddAdjacent(Vector512.Create(row4[i]).AsInt16(), even);
            b4 += Avx512BW.MultiplyAddAdjacent(Vector512.Create(row4[i + 1]).AsInt16(), odd);
            a5 += Avx512BW.MultiplyAddAdjacent(Vector512.Create(row5[i]).AsInt16(), even);
            b5 += Avx512BW.MultiplyAddAdjacent(Vector512.Create(row5[i + 1]).AsInt16(), odd);
        }

        (a0 + b0).Store(sums);
        (a1 + b1).Store(sums + 16);
        (a2 + b2).Store(sums + 32);
        (a3 + b3).Store(sums + 48);
        (a4 + b4).Store(sums + 64);
        (a5 + b5).Store(sums + 80);
    }
}
