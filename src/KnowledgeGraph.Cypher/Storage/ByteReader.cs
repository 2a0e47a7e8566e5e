using System.Buffers.Binary;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly int Remaining => _rest.Length;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <exception cref="CypherException">DatabaseError, DamagedFile: the bytes end too early.</exception>
    public byte Byte() => Bytes(1)[0];

    /// <exception cref="CypherException">DatabaseError, DamagedFile: the bytes end too early.</exception>
    public ulong Unsigned()
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = Byte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        throw DatabaseErrors.DamagedValue();
    }

    /// <exception cref="CypherException">DatabaseError, DamagedFile: the bytes end too early, or the number is no length.</exception>
    public int Length()
    {
        var value = Unsigned();
        return value <= int.MaxValue ? (int)value : throw DatabaseErrors.DamagedValue();
    }

    /// <exception cref="CypherException">DatabaseError, DamagedFile: the bytes end too early.</exception>
    public long Signed()
    {
        var value = Unsigned();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <exception cref="CypherException">DatabaseError, DamagedFile: the bytes end too early.</exception>
    public double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Bytes(8));

    /// <exception cref="CypherException">DatabaseError, DamagedFile: the bytes end too early.</exception>
    public ReadOnlySpan<byte> Bytes(int length)
    {
        if (length > _rest.Length)
        {
            throw DatabaseErrors.DamagedValue();
        }

        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
