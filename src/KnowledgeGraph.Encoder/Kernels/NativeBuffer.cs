using System.Runtime.InteropServices;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>
/// Memory outside the garbage collector's heap, on a 64-byte boundary, zeros at first; freed with its owner. What is not used of
/// a large one takes no memory.
/// </summary>
internal sealed unsafe class NativeBuffer<T>
    where T : unmanaged
{
    private const int Alignment = 64;

    private readonly void* _block;

    public NativeBuffer(int length)
    {
        Length = length;
        _block = NativeMemory.AllocZeroed(((nuint)length * (nuint)sizeof(T)) + Alignment);
        At = (T*)(((nuint)_block + Alignment - 1) & ~(nuint)(Alignment - 1));
    }

    ~NativeBuffer() => NativeMemory.Free(_block);

    public int Length { get; }

    public T* At { get; }

    public Span<T> Span => new(At, Length);
}
