using System.Buffers.Binary;

namespace KnowledgeGraph.Auditing;

/// <summary>Adds hashes of 32 bytes modulo 2^256: the sum does not tell in which order they came.</summary>
internal sealed class HashSum
{
    private readonly ulong[] _words = new ulong[4];

    public void Add(ReadOnlySpan<byte> hash)
    {
        var carry = UInt128.Zero;
        for (var index = 0; index < _words.Length; index++)
        {
            var sum = (UInt128)_words[index] + BinaryPrimitives.ReadUInt64LittleEndian(hash[(index * 8)..]) + carry;
            _words[index] = (ulong)sum;
            carry = sum >> 64;
        }
    }

    /// <summary>64 lower-case hex digits.</summary>
    public override string ToString()
    {
        var bytes = new byte[32];
        for (var index = 0; index < _words.Length; index++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(index * 8), _words[index]);
        }

        return Convert.ToHexStringLower(bytes);
    }
}
