using System.Runtime.InteropServices;

namespace KnowledgeGraph.Linguistics.Models;

/// <summary>
/// The layout of a weights file, little-endian: header; class names (UTF-8, joined by line feeds, padded to 8 bytes);
/// an open-addressed table of slots; rows. It is read in place, so nothing is built when it is opened.
/// </summary>
/// <remarks>
/// A feature's first slot is <c>(high half of hash * slot count) / 2^32</c>; the search goes on, round the end, until the
/// slot's check equals the low half, or the slot is empty (row offset 0). A row is a count byte and that many pairs of
/// class (byte) and weight (sbyte), or <see cref="DenseRow"/> and one sbyte for every class, padded to the width;
/// the writer takes the shorter.
/// </remarks>
internal static class LinearModelFormat
{
    public const uint Magic = 0x4D4C474B;
    public const uint FormatVersion = 1;

    /// <summary>The count byte that announces a dense row; also one more than the classes a model can have.</summary>
    public const byte DenseRow = 255;

    /// <summary>Score buffers are padded to a multiple of this many classes.</summary>
    public const int Lanes = 16;

    public static int WidthOf(int classes) => (classes + Lanes - 1) / Lanes * Lanes;

    public static int PaddedNames(int length) => (length + 7) / 8 * 8;

    /// <summary>The first bytes; the scale is what the weight 1 stands for in units of training.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct Header(
        uint Magic, uint Version, uint Classes, uint Rows, uint Slots, uint NamesLength, uint RowsLength, float Scale);

    /// <summary>The low half of a feature's hash and the byte offset of its row; 0 = empty, so the first row begins at 1 or later.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct Slot(uint Check, uint Row);
}
