using System.Runtime.InteropServices;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>Memory outside the garbage collector's heap, on a 64-byte boundary, zeros at first; freed with its owner.</summary>
internal sealed unsafe class NativeBuffer<T>
    where T : unmanaged
{
    private const int Alignment = 64;

    public NativeBuffer(int length)
    {
        Length = length;
        At = (T*)NativeMemory.AlignedAlloc((nuint)length * (nuint)sizeof(T), Alignment);
        NativeMemory.Clear(At, (nuint)length * (nuint)sizeof(T));
    }

    ~NativeBuffer() => NativeMemory.AlignedFree(At);

    public int Length { get; }

    public T* At { get; }

    public Span<T> Span => new(At, Length);
}
