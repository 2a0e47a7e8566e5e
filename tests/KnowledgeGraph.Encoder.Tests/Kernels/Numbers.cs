using KnowledgeGraph.Encoder.Kernels;

namespace KnowledgeGraph.Encoder.Tests.Kernels;

/// <summary>Memory that lives to the end of a using statement.</summary>
internal sealed unsafe class Numbers<T>(int length) : IDisposable
    where T : unmanaged
{
    private readonly NativeBuffer<T> _buffer = new(length);

    public int Length => length;

    public T* At => _buffer.At;

    public Span<T> Span => _buffer.Span;

    public void Dispose() => GC.KeepAlive(_buffer);
}
