using System.Runtime.InteropServices;

namespace KnowledgeGraph.Encoder.Weights;

/// <summary>
/// The layout of a weights file, little-endian: header; metadata as JSON; vocabulary as text, its pieces joined by line feeds;
/// directory; padding to 64 bytes; the tensors in the order of the directory, each part padded to 64 bytes with zeros. It is
/// read in place, so that opening copies nothing but labels and vocabulary.
/// </summary>
/// <remarks>
/// A directory entry is the form (byte), the rank (byte), the length of the name in bytes (two bytes), the sizes (four bytes
/// each), the name. <see cref="TensorPlan"/> tells how many bytes a tensor takes.
/// </remarks>
internal static class WeightsFormat
{
    /// <summary>"KGEN".</summary>
    public const uint Magic = 0x4E45474B;

    public const uint Version = 1;

    /// <summary>A weights file may not be longer.</summary>
    public const long LongestFile = 30_000_000;

    /// <summary>The first bytes.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct Header(
        uint Magic, uint Version, uint MetadataBytes, uint VocabularyBytes, uint DirectoryBytes, uint Tensors, ulong TotalBytes);
}
