using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;
using static KnowledgeGraph.Linguistics.Models.LinearModelFormat;

namespace KnowledgeGraph.Linguistics.Models;

/// <summary>
/// A linear classifier over hashed features, read in place from a weights file (<see cref="LinearModelFormat"/>).
/// Scores are sums of small integers, hence exact and equal on every processor. Thread-safe.
/// </summary>
public sealed unsafe class LinearModel
{
    /// <summary>A sum of more rows than this could leave the range of a score.</summary>
    public const int MaxFeatures = short.MaxValue / 128;

    private readonly object _owner;
    private readonly Slot* _slots;
    private readonly byte* _rows;
    private readonly uint _slotCount;

    private LinearModel(object owner, byte* content, long length, string name)
    {
        _owner = owner;
        var header = ReadHeader(content, length, name);
        var names = content + sizeof(Header);
        Classes = Encoding.UTF8.GetString(names, (int)header.NamesLength).Split('\n');
        Width = WidthOf(Classes.Count);
        RowCount = (int)header.Rows;
        Scale = header.Scale;
        _slotCount = header.Slots;
        _slots = (Slot*)(names + PaddedNames((int)header.NamesLength));
        _rows = (byte*)(_slots + _slotCount);
    }

    /// <summary>Class names; a class is its index here.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>The length of a score buffer: the number of classes, padded. What lies past the classes stays 0.</summary>
    public int Width { get; }

    public int RowCount { get; }

    /// <summary>What a score of 1 stands for in units of training; margins are comparable within a model only.</summary>
    public float Scale { get; }

    /// <summary>Opens the embedded resource <c>weights/NAME.bin</c> of this assembly without copying it.</summary>
    /// <exception cref="InvalidDataException">There is no such resource, or it is no weights file.</exception>
    public static LinearModel Embedded(string name)
    {
        var stream = typeof(LinearModel).Assembly.GetManifestResourceStream($"weights/{name}.bin")
            ?? throw new InvalidDataException($"weights/{name}.bin is not embedded in the assembly.");
        return stream is UnmanagedMemoryStream mapped
            ? new LinearModel(mapped, mapped.PositionPointer, mapped.Length, name)
            : FromStream(stream, name);
    }

    /// <exception cref="InvalidDataException"><paramref name="content"/> is no weights file.</exception>
    public static LinearModel FromBytes(ReadOnlySpan<byte> content, string name)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(content.Length, pinned: true);
        content.CopyTo(pinned);
        return new LinearModel(pinned, (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned)), pinned.Length, name);
    }

    /// <summary>Sets <paramref name="scores"/> to the summed rows of the features.</summary>
    /// <param name="features">Hashes by <see cref="FeatureHash"/>, at most <see cref="MaxFeatures"/>.</param>
    /// <param name="scores">At least <see cref="Width"/> long.</param>
    public void Score(ReadOnlySpan<ulong> features, Span<short> scores)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(features.Length, MaxFeatures);
        scores[..Width].Clear();
        Add(features, scores);
    }

    /// <summary>Adds the rows of the features to <paramref name="scores"/>; the caller keeps to <see cref="MaxFeatures"/> in all.</summary>
    public void Add(ReadOnlySpan<ulong> features, Span<short> scores)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scores.Length, Width);
        var rows = stackalloc byte*[features.Length];
        var found = Find(features, rows);
        fixed (short* sums = scores)
        {
            for (var i = 0; i < found; i++)
            {
                AddRow(rows[i], sums);
            }
        }

        GC.KeepAlive(_owner);
    }

    /// <summary>The class with the highest score, the lowest index among equals.</summary>
    public int Best(ReadOnlySpan<short> scores)
    {
        var best = 0;
        for (var i = 1; i < Classes.Count; i++)
        {
            if (scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }

    private static LinearModel FromStream(Stream stream, string name)
    {
        using var copy = new MemoryStream();
        using (stream)
        {
            stream.CopyTo(copy);
        }

        return FromBytes(copy.ToArray(), name);
    }

    private static Header ReadHeader(byte* content, long length, string name)
    {
        if (!BitConverter.IsLittleEndian || length < sizeof(Header) || *(uint*)content != Magic)
        {
            throw new InvalidDataException($"{name}: not a weights file.");
        }

        var header = Unsafe.ReadUnaligned<Header>(content);
        var expected = sizeof(Header) + (long)PaddedNames((int)header.NamesLength) + ((long)header.Slots * sizeof(Slot)) + header.RowsLength;
        if (header.Version != FormatVersion || expected != length)
        {
            throw new InvalidDataException(
                $"{name}: weights of version {header.Version} with {length} bytes; expected version {FormatVersion} with {expected}.");
        }

        return header;
    }

    /// <summary>
    /// Collects the rows of the features that have one. Slots and rows are asked for ahead of their use: most time goes
    /// by in waiting for memory.
    /// </summary>
    private int Find(ReadOnlySpan<ulong> features, byte** rows)
    {
        foreach (var feature in features)
        {
            Prefetch(_slots + FirstSlot(feature));
        }

        var found = 0;
        foreach (var feature in features)
        {
            var row = Find(feature);
            if (row != null)
            {
                Prefetch(row);
                rows[found++] = row;
            }
        }

        return found;
    }

    private static void Prefetch(void* address)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(address);
        }
    }

    private uint FirstSlot(ulong feature) => (uint)(((feature >> 32) * _slotCount) >> 32);

    private byte* Find(ulong feature)
    {
        var check = (uint)feature;
        var index = FirstSlot(feature);
        while (true)
        {
            var slot = _slots[index];
            if (slot.Row == 0)
            {
                return null;
            }

            if (slot.Check == check)
            {
                return _rows + slot.Row;
            }

            index = index + 1 == _slotCount ? 0 : index + 1;
        }
    }

    private void AddRow(byte* row, short* sums)
    {
        int count = *row++;
        if (count == DenseRow)
        {
            for (var i = 0; i < Width; i += Lanes)
            {
                var weights = Vector256.WidenLower(Vector128.Load((sbyte*)row + i).ToVector256());
                (Vector256.Load(sums + i) + weights).Store(sums + i);
            }

            return;
        }

        for (var end = row + (2 * count); row < end; row += 2)
        {
            sums[row[0]] += (sbyte)row[1];
        }
    }
}
