using System.Buffers.Binary;

namespace KnowledgeGraph.Training.Encoders.Torch;

/// <summary>
/// The version needs of an ELF library (Linux Standard Base, "Symbol Versioning"): a need that is marked weak does not keep the
/// library from loading where the version is missing.
/// </summary>
internal static class VersionNeeds
{
    private const uint SectionOfNeeds = 0x6FFFFFFE;
    private const byte Weak = 2;

    /// <summary>Marks the needs of a version as weak in the bytes of a 64-bit little-endian library.</summary>
    /// <returns>Whether anything changed.</returns>
    public static bool Weaken(byte[] library, string version)
    {
        var sections = (int)BinaryPrimitives.ReadInt64LittleEndian(library.AsSpan(0x28));
        var (size, count) = (Half(library, 0x3A), Half(library, 0x3C));
        var changed = false;
        for (var i = 0; i < count; i++)
        {
            var section = sections + (i * size);
            if ((uint)Word(library, section + 4) == SectionOfNeeds)
            {
                var strings = Offset(library, sections + (Word(library, section + 0x28) * size));
                changed |= Weaken(library, Offset(library, section), strings, version);
            }
        }

        return changed;
    }

    private static bool Weaken(byte[] library, int need, int strings, string version)
    {
        var changed = false;
        for (var next = -1; next != 0; need += next)
        {
            var entry = need + Word(library, need + 8);
            for (var left = (int)Half(library, need + 2); left > 0; left--)
            {
                if (Text(library, strings + Word(library, entry + 8)) == version && (library[entry + 4] & Weak) == 0)
                {
                    library[entry + 4] |= Weak;
                    changed = true;
                }

                entry += Word(library, entry + 12);
            }

            next = Word(library, need + 12);
        }

        return changed;
    }

    private static int Offset(byte[] library, int section) => (int)BinaryPrimitives.ReadInt64LittleEndian(library.AsSpan(section + 0x18));

    private static int Word(byte[] library, int at) => BinaryPrimitives.ReadInt32LittleEndian(library.AsSpan(at));

    private static ushort Half(byte[] library, int at) => BinaryPrimitives.ReadUInt16LittleEndian(library.AsSpan(at));

    private static string Text(byte[] library, int at) => System.Text.Encoding.ASCII.GetString(library, at, Array.IndexOf(library, (byte)0, at) - at);
}
