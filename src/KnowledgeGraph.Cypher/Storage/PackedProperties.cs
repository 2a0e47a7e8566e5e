using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>
/// The properties of one entity as the file keeps them: the token of a key and a value, in turn, in the order in which
/// they were set. Kept packed in memory too, where they take about a quarter of the room of a map.
/// </summary>
internal static class PackedProperties
{
    public static byte[] Pack(CypherMap map, TokenTable keys, ByteWriter writer)
    {
        writer.Clear();
        for (var i = 0; i < map.Count; i++)
        {
            if (!map.ValueSpan[i].IsNull)
            {
                writer.Unsigned(keys.Find(map.KeySpan[i]));
                ValueCodec.Write(writer, map.ValueSpan[i]);
            }
        }

        return writer.Written.ToArray();
    }

    /// <exception cref="CypherException">DatabaseError, DamagedFile.</exception>
    public static CypherMap Unpack(ReadOnlySpan<byte> packed, TokenTable keys)
    {
        if (packed.IsEmpty)
        {
            return CypherMap.Empty;
        }

        var count = Count(packed);
        var (names, values) = (new string[count], new CypherValue[count]);
        var from = new ByteReader(packed);
        for (var i = 0; i < count; i++)
        {
            names[i] = keys.Name(from.Length());
            values[i] = ValueCodec.Read(ref from);
        }

        return new CypherMap(names, values);
    }

    /// <summary>The value under a key token, or null.</summary>
    /// <exception cref="CypherException">DatabaseError, DamagedFile.</exception>
    public static CypherValue Get(ReadOnlySpan<byte> packed, int key)
    {
        var from = new ByteReader(packed);
        while (!from.IsAtEnd)
        {
            if (from.Length() == key)
            {
                return ValueCodec.Read(ref from);
            }

            ValueCodec.Skip(ref from);
        }

        return CypherValue.Null;
    }

    /// <summary>With a value under a key, or without the key for null; the same array where nothing changes.</summary>
    public static byte[] With(byte[] packed, int key, CypherValue value, ByteWriter writer)
    {
        writer.Clear();
        if (!value.IsNull)
        {
            writer.Unsigned(key);
            ValueCodec.Write(writer, value);
        }

        var (start, end) = Find(packed, key);
        return packed.AsSpan(start, end - start).SequenceEqual(writer.Written)
            ? packed
            : [.. packed.AsSpan(0, start), .. writer.Written, .. packed.AsSpan(end)];
    }

    private static int Count(ReadOnlySpan<byte> packed)
    {
        var count = 0;
        for (var from = new ByteReader(packed); !from.IsAtEnd; count++)
        {
            from.Length();
            ValueCodec.Skip(ref from);
        }

        return count;
    }

    /// <summary>Where the pair of a key lies; an empty place at the end for a key that is not there.</summary>
    private static (int Start, int End) Find(ReadOnlySpan<byte> packed, int key)
    {
        var from = new ByteReader(packed);
        while (!from.IsAtEnd)
        {
            var start = packed.Length - from.Remaining;
            var found = from.Length() == key;
            ValueCodec.Skip(ref from);
            if (found)
            {
                return (start, packed.Length - from.Remaining);
            }
        }

        return (packed.Length, packed.Length);
    }
}
