using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Encoder.Weights;

/// <summary>Whether numbers are finite; quick, because it is asked of all single-precision numbers of a file when it is opened.</summary>
internal static unsafe class FiniteNumbers
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Are(float* numbers, long count)
    {
        var wrong = Vector128<int>.Zero;
        var exponent = Vector128.Create(0x7F800000);
        long i = 0;
        for (; i + Vector128<float>.Count <= count; i += Vector128<float>.Count)
        {
            wrong |= Vector128.Equals(Vector128.Load((int*)numbers + i) & exponent, exponent);
        }

        var areFinite = wrong == Vector128<int>.Zero;
        for (; i < count; i++)
        {
            areFinite &= float.IsFinite(numbers[i]);
        }

        return areFinite;
    }
}
