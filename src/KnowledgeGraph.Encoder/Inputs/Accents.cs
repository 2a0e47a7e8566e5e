using System.Collections.Frozen;

namespace KnowledgeGraph.Encoder.Inputs;

/// <summary>Letters as the uncased vocabulary spells them: small, and without their marks.</summary>
/// <remarks><see cref="string.Normalize()"/> leaves text as it is where globalization is invariant, hence a table.</remarks>
internal static class Accents
{
    private static readonly FrozenDictionary<char, char> s_plain = Read();

    /// <summary>The small letter without marks; what is no Latin letter only becomes small.</summary>
    public static char Plain(char letter) =>
        letter < 0x80 ? char.ToLowerInvariant(letter)
        : s_plain.TryGetValue(letter, out var plain) ? plain
        : char.ToLowerInvariant(letter);

    private static FrozenDictionary<char, char> Read()
    {
        using var stream = typeof(Accents).Assembly.GetManifestResourceStream("encoder/accents.txt")
            ?? throw new InvalidDataException("encoder/accents.txt is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 2 && line[0] != '#')
            .SelectMany(line => line[2..].Select(letter => (letter, line[0])))
            .ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);
    }
}
