using System.Buffers.Binary;

namespace KnowledgeGraph.Training.Encoders.MiniLm;

/// <summary>The fields of one message in the wire format of Protocol Buffers (protobuf.dev, "Encoding").</summary>
internal readonly record struct ProtobufField(int Number, ulong Value, ReadOnlyMemory<byte> Bytes)
{
    private const int Varint = 0;
    private const int Fixed64 = 1;
    private const int Lengthed = 2;
    private const int Fixed32 = 5;

    public string Text => System.Text.Encoding.UTF8.GetString(Bytes.Span);

    /// <exception cref="InvalidDataException">The message has a field of a kind that the format does not know.</exception>
    public static IEnumerable<ProtobufField> Read(ReadOnlyMemory<byte> message)
    {
        for (var at = 0; at < message.Length;)
        {
            var key = ReadVarint(message, ref at);
            var (number, kind) = ((int)(key >> 3), (int)(key & 7));
            var (value, length) = kind switch
            {
                Varint => (ReadVarint(message, ref at), 0),
                Fixed64 => (BinaryPrimitives.ReadUInt64LittleEndian(message.Span[at..]), 8),
                Fixed32 => (BinaryPrimitives.ReadUInt32LittleEndian(message.Span[at..]), 4),
                Lengthed => (0ul, (int)ReadVarint(message, ref at)),
                _ => throw new InvalidDataException($"no wire type {kind} is known (field {number})."),
            };
            yield return new ProtobufField(number, value, message.Slice(at, length));
            at += length;
        }
    }

    private static ulong ReadVarint(ReadOnlyMemory<byte> message, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = message.Span[at++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }
}
