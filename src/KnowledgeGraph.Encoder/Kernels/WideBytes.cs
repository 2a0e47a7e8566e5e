using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>Signed bytes as single-precision numbers.</summary>
internal static unsafe class WideBytes
{
    /// <summary>Eight bytes as eight numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Load(sbyte* bytes)
    {
        var words = Vector128.WidenLower(Vector128.CreateScalarUnsafe(*(long*)bytes).AsSByte());
        return Vector256.ConvertToSingle(Vector256.Create(Vector128.WidenLower(words), Vector128.WidenUpper(words)));
    }
}
