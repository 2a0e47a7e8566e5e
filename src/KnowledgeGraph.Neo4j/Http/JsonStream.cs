using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>
/// Reads JSON from a stream piece by piece: single tokens, or whole values, of which no more than one is held at a time.
/// </summary>
/// <param name="stream">UTF-8; read to its end, not closed.</param>
internal sealed class JsonStream(Stream stream)
{
    private const int LongValue = 1 << 20;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = 512 };

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _ended;
    private JsonReaderState _state = new(Options);

    /// <summary>Reads a value from tokens that are all there.</summary>
    /// <param name="json">On the value's first token, or on the end of the array or object around it; to be left on its last.</param>
    public delegate T ValueReader<out T>(ref Utf8JsonReader json);

    /// <summary>Advances by one token.</summary>
    /// <returns>The token, and its text when it is a property name.</returns>
    /// <exception cref="EndOfStreamException">The stream ended before the JSON did.</exception>
    public async ValueTask<(JsonTokenType Token, string? Name)> NextAsync(CancellationToken cancel)
    {
        (JsonTokenType, string?) token;
        while (!TryNext(out token))
        {
            await FillAsync(cancel).ConfigureAwait(false);
        }

        return token;
    }

    /// <summary>Reads one whole value.</summary>
    /// <exception cref="EndOfStreamException">The stream ended before the JSON did.</exception>
    public async ValueTask<T> ValueAsync<T>(ValueReader<T> read, CancellationToken cancel)
    {
        T value;
        while (!TryValue(read, out value))
        {
            // Looking for a value's end costs its length: a long one is looked at again when there is a good deal more of it.
            var waiting = _end - _start;
            var enough = waiting < LongValue ? waiting : waiting + (waiting / 2L);
            do
            {
                await FillAsync(cancel).ConfigureAwait(false);
            }
            while (!_ended && _end - _start < enough);
        }

        return value;
    }

    private bool TryNext(out (JsonTokenType Token, string? Name) token)
    {
        var json = Reader();
        var isRead = json.Read();
        token = isRead ? (json.TokenType, json.TokenType == JsonTokenType.PropertyName ? json.GetString() : null) : default;
        if (isRead)
        {
            Advance(in json);
        }

        return isRead;
    }

    private bool TryValue<T>(ValueReader<T> read, out T value)
    {
        value = default!;
        var ahead = Reader();
        if (!ahead.Read() || !ahead.TrySkip())
        {
            return false;
        }

        var json = Reader();
        json.Read();
        value = read(ref json);
        Advance(in json);
        return true;
    }

    private Utf8JsonReader Reader() => new(_buffer.AsSpan(_start, _end - _start), _ended, _state);

    private void Advance(in Utf8JsonReader json)
    {
        _start += (int)json.BytesConsumed;
        _state = json.CurrentState;
    }

    private async ValueTask FillAsync(CancellationToken cancel)
    {
        if (_ended)
        {
            throw new EndOfStreamException("the answer ended in the middle");
        }

        if (_end == _buffer.Length)
        {
            MakeRoom();
        }

        var count = await stream.ReadAsync(_buffer.AsMemory(_end), cancel).ConfigureAwait(false);
        _end += count;
        _ended = count == 0;
    }

    private void MakeRoom()
    {
        var waiting = _buffer.AsSpan(_start, _end - _start);
        var target = waiting.Length > _buffer.Length / 2 ? new byte[checked(_buffer.Length * 2)] : _buffer;
        waiting.CopyTo(target);
        (_buffer, _start, _end) = (target, 0, waiting.Length);
    }
}
