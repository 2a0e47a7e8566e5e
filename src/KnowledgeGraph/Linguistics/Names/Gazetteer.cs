using System.Buffers.Binary;
using System.Runtime.InteropServices;
using KnowledgeGraph.Linguistics.Models;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>
/// Lists of known names, looked up by hash: a wrong hit has a chance of about one in 20,000. Thread-safe.
/// </summary>
/// <remarks>
/// The file holds, little-endian, a magic number, the entry count, the entries' 32-bit hashes in ascending order, and a byte
/// of <see cref="NameLists"/> for each.
/// </remarks>
public sealed class Gazetteer
{
    /// <summary>The longest name looked for, in tokens.</summary>
    public const int LongestName = 5;

    private const uint Magic = 0x5A47474B;
    private const int HeaderLength = 8;
    private const int BucketBits = 16;

    private readonly uint[] _hashes;
    private readonly byte[] _lists;
    private readonly int[] _buckets;

    private Gazetteer(uint[] hashes, byte[] lists)
    {
        (_hashes, _lists) = (hashes, lists);
        _buckets = new int[(1 << BucketBits) + 1];
        foreach (var hash in hashes)
        {
            _buckets[(hash >> (32 - BucketBits)) + 1]++;
        }

        for (var i = 1; i < _buckets.Length; i++)
        {
            _buckets[i] += _buckets[i - 1];
        }
    }

    public int Count => _hashes.Length;

    /// <summary>Opens the embedded resource <c>weights/gazetteer.bin</c>.</summary>
    /// <exception cref="InvalidDataException">There is no such resource, or it is no gazetteer.</exception>
    public static Gazetteer Embedded()
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream("weights/gazetteer.bin")
            ?? throw new InvalidDataException("weights/gazetteer.bin is not embedded in the assembly.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return FromBytes(content);
    }

    /// <exception cref="InvalidDataException"><paramref name="content"/> is no gazetteer.</exception>
    public static Gazetteer FromBytes(ReadOnlySpan<byte> content)
    {
        if (content.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(content) != Magic)
        {
            throw new InvalidDataException("gazetteer: not a gazetteer file.");
        }

        var count = BinaryPrimitives.ReadInt32LittleEndian(content[4..]);
        if (count < 0 || content.Length != HeaderLength + (5L * count))
        {
            throw new InvalidDataException($"gazetteer: {content.Length} bytes for {count} entries.");
        }

        var hashes = MemoryMarshal.Cast<byte, uint>(content.Slice(HeaderLength, 4 * count)).ToArray();
        return new Gazetteer(hashes, content[(HeaderLength + (4 * count))..].ToArray());
    }

    /// <summary>A gazetteer of the given names, as <see cref="FromBytes"/> reads it.</summary>
    /// <param name="names">Names with their tokens separated by one blank, in any case.</param>
    public static byte[] Write(IEnumerable<(string Name, NameLists Lists)> names)
    {
        var entries = new SortedDictionary<uint, byte>();
        foreach (var (name, lists) in names)
        {
            var hash = HashOf(name.Split(' '));
            entries[hash] = (byte)(entries.GetValueOrDefault(hash) | (byte)lists);
        }

        return
        [
            .. MemoryMarshal.AsBytes([Magic, (uint)entries.Count]),
            .. MemoryMarshal.AsBytes(entries.Keys.ToArray().AsSpan()),
            .. entries.Values,
        ];
    }

    /// <summary>The lists that hold the name spelt by these tokens, upper and lower case being equal.</summary>
    public NameLists Find(ReadOnlySpan<string> tokens)
    {
        var hash = HashOf(tokens);
        var bucket = hash >> (32 - BucketBits);
        var index = Array.BinarySearch(_hashes, _buckets[bucket], _buckets[bucket + 1] - _buckets[bucket], hash);
        return index < 0 ? NameLists.None : (NameLists)_lists[index];
    }

    private static uint HashOf(ReadOnlySpan<string> tokens)
    {
        ulong hash = 0;
        foreach (var token in tokens)
        {
            hash = FeatureHash.Feature(0, hash, FeatureHash.Of(token.ToLowerInvariant()));
        }

        return (uint)(hash >> 32);
    }
}
