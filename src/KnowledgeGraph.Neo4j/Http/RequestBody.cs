using System.Buffers;
using System.Net;
using System.Net.Http.Headers;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>
/// The body of a request, kept in the pieces in which it was written: it grows without being copied, and a long one is no
/// single large object.
/// </summary>
internal sealed class RequestBody : HttpContent, IBufferWriter<byte>
{
    private const int FirstPiece = 1 << 12;
    private const int LaterPiece = 1 << 16;

    private readonly List<ReadOnlyMemory<byte>> _full = [];
    private byte[] _piece = new byte[FirstPiece];
    private int _end;

    /// <param name="mediaType">The kind of JSON.</param>
    public RequestBody(string mediaType = QueryApi.TypedJson) => Headers.ContentType = new MediaTypeHeaderValue(mediaType);

    public long Length => _full.Sum(piece => (long)piece.Length) + _end;

    private ReadOnlyMemory<byte> Written => _piece.AsMemory(0, _end);

    public void Advance(int count) => _end += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_piece.Length - _end < Math.Max(sizeHint, 1))
        {
            _full.Add(Written);
            (_piece, _end) = (new byte[Math.Max(sizeHint, LaterPiece)], 0);
        }

        return _piece.AsMemory(_end);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        foreach (var piece in _full)
        {
            await stream.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
        }

        await stream.WriteAsync(Written, cancellationToken).ConfigureAwait(false);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override bool TryComputeLength(out long length)
    {
        length = Length;
        return true;
    }
}
